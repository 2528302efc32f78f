package uk.cdop.casemeeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What is recorded of a child death review meeting; domains A to D as in the analysis form. Where a report of the
 * perinatal tool stands as the record, nobody need be named as having attended or drafted it.
 */
public record ReviewMeetingNotes(
    LocalDate heldOn,
    ReviewMeetingKind kind,
    List<Attendee> attended,
    String cause,
    String summary,
    MeetingAims aims,
    String domainA,
    String domainB,
    String domainC,
    String domainD,
    List<MeetingAnswer> answers,
    PmrtReport pmrtOrNull,
    String draftedBy) {
  public static final int MOST_ATTENDEES = 12;

  public ReviewMeetingNotes {
    attended = List.copyOf(attended);
    answers = List.copyOf(answers);
    if (pmrtOrNull != null && kind != ReviewMeetingKind.PERINATAL) {
      throw new IllegalArgumentException("Only a perinatal meeting has a report of the perinatal tool");
    }
  }

  public Optional<PmrtReport> pmrt() {
    return Optional.ofNullable(pmrtOrNull);
  }

  /** What the meeting answered to a question, or an empty text. */
  public String answerTo(UUID question) {
    return answers.stream().filter(one -> one.question().equals(question)).map(MeetingAnswer::answer).findFirst().orElse("");
  }
}
