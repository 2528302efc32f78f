package uk.cdop.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import uk.cdop.access.Permission;
import uk.cdop.platform.Words;
import uk.cdop.review.CaseSection;
import uk.cdop.review.ReviewId;

/** "Panel" on the case: on which agendas it stands or stood. */
@ApplicationScoped
public class PanelSection implements CaseSection {
  @Inject Meetings meetings;
  @Inject PanelSittings sittings;
  @Inject Instance<PanelOutcomes> outcomes;

  @Override
  public int place() {
    return 50;
  }

  @Override
  public String name() {
    return "Panel";
  }

  @Override
  public String path() {
    return "panel";
  }

  @Override
  public Permission permission() {
    return Permission.SEE_REVIEW;
  }

  @Override
  public List<String> standing(ReviewId review) {
    List<AgendaItem> items = meetings.items(review);
    if (items.isEmpty()) {
      return List.of("Not on a panel's agenda.");
    }
    AgendaItem item = items.getFirst();
    Meeting meeting = meetings.get(item.meeting());
    List<String> lines = new ArrayList<>();
    lines.add(item.name() + " on the agenda of " + Words.day(meeting.heldOn()) + ".");
    lines.add(item.papers().isPresent() ? "The papers are released." : "The papers are not released.");
    long interests = meetings.interests(List.of(item)).stream().filter(Interest::bars).count();
    if (interests > 0) {
      lines.add(interests == 1 ? "1 person declared a connection." : interests + " people declared a connection.");
    }
    if (meeting.attendanceRecorded()) {
      lines.add(sittings.panel(review).filter(PanelSittings.PanelSitting::quorate).isPresent() ? "The panel met and was quorate for this case." : "The panel met and was not quorate for this case.");
    }
    outcomes.stream().flatMap(each -> each.open(List.of(review)).values().stream()).map(PanelOutcomes.Open::words).forEach(lines::add);
    return lines;
  }
}
