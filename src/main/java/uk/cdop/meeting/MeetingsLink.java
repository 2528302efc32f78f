package uk.cdop.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import uk.cdop.access.Actor;
import uk.cdop.access.NavigationEntry;
import uk.cdop.access.Permission;
import uk.cdop.platform.ui.Link;

/** "Meetings" at the top of every page. */
@ApplicationScoped
public class MeetingsLink implements NavigationEntry {
  @Override
  public Link link() {
    return new Link("Meetings", "/meetings");
  }

  @Override
  public int place() {
    return 20;
  }

  @Override
  public boolean shownTo(Actor actor) {
    return Permission.SEE_MEETINGS.heldBy(actor);
  }
}
