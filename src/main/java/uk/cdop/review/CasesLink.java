package uk.cdop.review;

import jakarta.enterprise.context.ApplicationScoped;
import uk.cdop.access.Actor;
import uk.cdop.access.NavigationEntry;
import uk.cdop.access.Permission;
import uk.cdop.platform.ui.Link;

/** "Cases" at the top of every page. */
@ApplicationScoped
public class CasesLink implements NavigationEntry {
  @Override
  public Link link() {
    return new Link("Cases", "/reviews");
  }

  @Override
  public int place() {
    return 10;
  }

  @Override
  public boolean shownTo(Actor actor) {
    return Permission.FIND_REVIEWS.heldBy(actor);
  }
}
