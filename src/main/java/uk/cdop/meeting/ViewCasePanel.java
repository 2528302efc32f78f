package uk.cdop.meeting;

import jakarta.inject.Inject;
import java.util.List;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.platform.Words;
import uk.cdop.platform.ui.Link;
import uk.cdop.review.CaseFrame;
import uk.cdop.review.OpenCase;
import uk.cdop.review.ReviewId;

/** Shows the panel's part of a case: its sittings, newest first. */
@UseCase
public class ViewCasePanel {
  @Inject OpenCase openCase;
  @Inject Meetings meetings;
  @Inject PanelSection section;

  /** The page's view. */
  public record View(CaseFrame frame, List<String> standing, List<Link> sittings) {}

  public View view(ReviewId id) {
    CaseFrame frame = openCase.open(id, "panel", Permission.SEE_REVIEW, "meeting.panel_viewed");
    return new View(
        frame,
        section.standing(id),
        meetings.items(id).stream()
            .map(item -> new Link(item.name() + ", " + Words.weekday(meetings.get(item.meeting()).heldOn()), "/meetings/" + item.meeting()))
            .toList());
  }
}
