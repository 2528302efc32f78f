package uk.cdop.casemeeting;

import jakarta.inject.Inject;
import java.util.List;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.platform.ui.Link;
import uk.cdop.platform.ui.Status;
import uk.cdop.review.CaseFrame;
import uk.cdop.review.OpenCase;
import uk.cdop.review.ReviewId;

/** Lists the meetings about a case, and those that should be held, with their state in words. */
@UseCase
public class ListCaseMeetings {
  @Inject OpenCase openCase;
  @Inject MeetingsOfCase standings;
  @Inject ReviewMeetings records;

  /** `responses` and `review` say what can be planned or recorded next. */
  public record View(CaseFrame frame, boolean jointAgencyResponse, List<Line> lines, List<Link> responses, List<Link> review) {}

  /** A meeting; no link where nobody has planned it. */
  public record Line(String kind, String href, String when, String lead, Status status) {}

  public View list(ReviewId id) {
    CaseFrame frame = openCase.open(id, "meetings", Permission.RECORD_REVIEW_MEETING, "casemeeting.listed");
    List<MeetingsOfCase.Standing> all = standings.of(frame.facts());
    boolean recorded = records.current(id).isPresent();
    boolean planned =
        recorded || all.stream().anyMatch(one -> one.kind() == CaseMeetingKind.REVIEW && one.status().kind() != Status.Kind.CLOSED && !one.path().isEmpty());
    return new View(
        frame,
        frame.facts().markers().jointAgencyResponse(),
        all.stream()
            .map(
                one ->
                    new Line(
                        one.kind().label(), one.path().isEmpty() ? "" : frame.href(one.path()), one.when(), one.lead(), one.status()))
            .toList(),
        List.of(
            new Link("Plan an initial meeting", frame.href("meetings/initial/plan")),
            new Link("Record an initial meeting that was held", frame.href("meetings/initial/record")),
            new Link("Plan a follow-up meeting", frame.href("meetings/follow-up/plan")),
            new Link("Record a follow-up meeting that was held", frame.href("meetings/follow-up/record"))),
        recorded
            ? List.of()
            : planned
                ? List.of(new Link("Record the review meeting", frame.href("review-meeting/record")))
                : List.of(
                    new Link("Plan the child death review meeting", frame.href("meetings/review/plan")),
                    new Link("Record the review meeting", frame.href("review-meeting/record"))));
  }
}
