package uk.cdop.casemeeting;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.Colleague;
import uk.cdop.access.Colleagues;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.keyworker.FamilyQuestions;
import uk.cdop.keyworker.MeetingDays;
import uk.cdop.platform.Words;
import uk.cdop.review.CaseFrame;
import uk.cdop.review.OpenCase;
import uk.cdop.review.ReviewId;

/** Shows one meeting about a case: its plan, what was recorded of it, and every earlier save. */
@UseCase
public class ViewCaseMeeting {
  @Inject OpenCase openCase;
  @Inject CaseMeetings meetings;
  @Inject Colleagues colleagues;
  @Inject FamilyQuestions family;
  @Inject Clock clock;

  /** A meeting as it stands; `saves` newest first, so the first of them is how it stands. */
  public record View(
      CaseFrame frame,
      UUID meeting,
      CaseMeetingKind kind,
      CaseMeetingState state,
      boolean past,
      List<Save> saves,
      List<FamilyQuestions.FamilyQuestion> questions) {
    public Save now() {
      return saves.getFirst();
    }

    public String href() {
      return frame.href("meetings/" + meeting);
    }
  }

  /** One save; `why` says why it was called off. */
  public record Save(
      int number, String when, String who, CaseMeetingPlan plan, Optional<CaseMeetingRecord> recorded, String why) {}

  public View view(ReviewId review, UUID meeting) {
    CaseFrame frame = openCase.open(review, "meetings", Permission.RECORD_REVIEW_MEETING, "casemeeting.meeting_viewed");
    List<CaseMeetingRow> rows = meetings.saves(review, meeting);
    Map<String, Colleague> people = colleagues.named(rows.stream().map(CaseMeetingRow::savedBy).distinct().toList());
    CaseMeetingRow now = rows.getFirst();
    return new View(
        frame,
        meeting,
        now.kind(),
        now.state(),
        !now.on().isAfter(LocalDate.now(clock)),
        rows.stream().map(row -> save(row, people)).toList(),
        family.of(review, MeetingDays.Meeting.REVIEW_MEETING));
  }

  private static Save save(CaseMeetingRow row, Map<String, Colleague> people) {
    return new Save(
        row.number(),
        Words.moment(row.savedAt()),
        Optional.ofNullable(people.get(row.savedBy())).map(Colleague::name).orElse("A colleague"),
        row.plan(),
        row.recorded(),
        row.why());
  }
}
