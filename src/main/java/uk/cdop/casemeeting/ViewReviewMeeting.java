package uk.cdop.casemeeting;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.Colleague;
import uk.cdop.access.Colleagues;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.documents.file.Files;
import uk.cdop.documents.file.KeptFile;
import uk.cdop.keyworker.FamilyQuestions;
import uk.cdop.keyworker.MeetingDays;
import uk.cdop.platform.Words;
import uk.cdop.review.CaseFrame;
import uk.cdop.review.OpenCase;
import uk.cdop.review.ReviewId;

/** Shows the record of a child death review meeting, its earlier saves, and what the family wants to know. */
@UseCase
public class ViewReviewMeeting {
  @Inject OpenCase openCase;
  @Inject ReviewMeetings records;
  @Inject Colleagues colleagues;
  @Inject @Any Instance<FamilyQuestions> families;
  @Inject CaseMeetings plans;
  @Inject Files files;

  /** The newest save, if there is one; `saves` newest first; `plan` is what was planned for the meeting. */
  public record View(
      CaseFrame frame,
      Optional<ReviewMeetingNotes> notes,
      int number,
      List<Save> saves,
      List<FamilyQuestions.FamilyQuestion> questions,
      Optional<CaseMeetingPlan> plan,
      List<KeptFile> documents) {
    /** The title of a document of the case. */
    public String titleOf(UUID document) {
      return documents.stream()
          .filter(file -> file.id().equals(document))
          .map(file -> file.particulars().title())
          .findFirst()
          .orElse("A document that was withdrawn");
    }
  }

  /** One save of the record. */
  public record Save(int number, String when, String who, ReviewMeetingNotes notes) {}

  public View view(ReviewId id) {
    CaseFrame frame =
        openCase.open(id, "meetings", Permission.RECORD_REVIEW_MEETING, "meeting.review_meeting_viewed");
    List<ReviewMeetingRow> rows = records.saves(id);
    Map<String, Colleague> people =
        rows.isEmpty() ? Map.of() : colleagues.named(rows.stream().map(ReviewMeetingRow::savedBy).distinct().toList());
    List<Save> saves =
        rows.stream()
            .map(
                row ->
                    new Save(
                        row.number(),
                        Words.moment(row.savedAt()),
                        Optional.ofNullable(people.get(row.savedBy())).map(Colleague::name).orElse("A colleague"),
                        row.notes()))
            .toList();
    return new View(
        frame,
        rows.stream().findFirst().map(ReviewMeetingRow::notes),
        rows.isEmpty() ? 0 : rows.getFirst().number(),
        saves,
        families.stream().flatMap(family -> family.of(id, MeetingDays.Meeting.REVIEW_MEETING).stream()).toList(),
        plans.open(id, CaseMeetingKind.REVIEW).map(CaseMeetingRow::plan),
        files.list(id).stream().filter(file -> file.withdrawal().isEmpty()).toList());
  }
}
