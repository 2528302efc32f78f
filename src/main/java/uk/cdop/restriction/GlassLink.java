package uk.cdop.restriction;

import jakarta.enterprise.context.ApplicationScoped;
import uk.cdop.access.Actor;
import uk.cdop.access.NavigationEntry;
import uk.cdop.access.Permission;
import uk.cdop.platform.ui.Link;

/** "Restricted cases" at the top of every page, for the privacy officer. */
@ApplicationScoped
public class GlassLink implements NavigationEntry {
  @Override
  public Link link() {
    return new Link("Restricted cases", "/break-glass");
  }

  @Override
  public int place() {
    return 61;
  }

  @Override
  public boolean shownTo(Actor actor) {
    return Permission.REVIEW_GLASS.heldBy(actor);
  }
}
