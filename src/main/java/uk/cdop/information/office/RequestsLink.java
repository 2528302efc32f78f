package uk.cdop.information.office;

import jakarta.enterprise.context.ApplicationScoped;
import uk.cdop.access.Actor;
import uk.cdop.access.NavigationEntry;
import uk.cdop.access.Permission;
import uk.cdop.platform.ui.Link;

/** "Requests" at the top of every page of those who ask agencies. */
@ApplicationScoped
public class RequestsLink implements NavigationEntry {
  @Override
  public Link link() {
    return new Link("Requests", "/requests");
  }

  @Override
  public int place() {
    return 15;
  }

  @Override
  public boolean shownTo(Actor actor) {
    return Permission.REQUEST_INFORMATION.heldBy(actor);
  }
}
