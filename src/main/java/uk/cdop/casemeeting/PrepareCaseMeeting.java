package uk.cdop.casemeeting;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.directory.Agencies;
import uk.cdop.directory.Agency;
import uk.cdop.directory.Contact;
import uk.cdop.directory.Contacts;
import uk.cdop.keyworker.FamilyQuestions;
import uk.cdop.keyworker.MeetingDays;
import uk.cdop.review.CaseFrame;
import uk.cdop.review.OpenCase;
import uk.cdop.review.ReviewId;

/** What the form of a meeting about a case needs: the case, whom the directory knows, and what the family wants to know. */
@UseCase
public class PrepareCaseMeeting {
  @Inject OpenCase openCase;
  @Inject Agencies agencies;
  @Inject Contacts contacts;
  @Inject FamilyQuestions family;
  @Inject CaseMeetings meetings;

  /** `planned` is the plan of this kind that stands for the case, if there is one. */
  public record Prepared(
      CaseFrame frame, Optional<UUID> planned, List<Known> directory, List<FamilyQuestions.FamilyQuestion> questions) {
    /** Who stands in the directory under this key. */
    public Optional<Participant> known(String key) {
      return directory.stream().filter(one -> one.key().equals(key)).map(Known::who).findFirst();
    }
  }

  /** Someone the directory knows; for an agency without people, its mailbox, and the name is empty. */
  public record Known(String key, Participant who) {
    public String words() {
      return who.name().isEmpty() ? who.organisation() : who.organisation() + ": " + who.name() + (who.role().isEmpty() ? "" : ", " + who.role());
    }
  }

  public Prepared prepare(ReviewId review, CaseMeetingKind kind) {
    CaseFrame frame = openCase.open(review, "meetings", Permission.RECORD_REVIEW_MEETING, "casemeeting.form_opened");
    List<Agency> asked = agencies.active();
    Map<UUID, List<Contact>> people = contacts.ofAll(asked.stream().map(Agency::id).toList());
    return new Prepared(
        frame,
        kind == CaseMeetingKind.FOLLOW_UP ? Optional.empty() : meetings.open(review, kind).map(CaseMeetingRow::meeting),
        asked.stream().flatMap(agency -> known(agency, people.getOrDefault(agency.id(), List.of()))).toList(),
        family.of(review, MeetingDays.Meeting.REVIEW_MEETING));
  }

  private static Stream<Known> known(Agency agency, List<Contact> people) {
    return people.isEmpty()
        ? Stream.of(new Known(agency.id().toString(), new Participant("", "", agency.name(), agency.email(), Participant.Presence.ASKED)))
        : people.stream()
            .map(
                one ->
                    new Known(
                        one.id().toString(),
                        new Participant(one.name(), one.role(), agency.name(), one.email(), Participant.Presence.ASKED)));
  }
}
