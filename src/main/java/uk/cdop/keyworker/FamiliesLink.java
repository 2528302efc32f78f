package uk.cdop.keyworker;

import jakarta.enterprise.context.ApplicationScoped;
import uk.cdop.access.Actor;
import uk.cdop.access.NavigationEntry;
import uk.cdop.access.Role;
import uk.cdop.platform.ui.Link;

/** "Families" at the top of every page, for key workers only. */
@ApplicationScoped
public class FamiliesLink implements NavigationEntry {
  @Override
  public Link link() {
    return new Link("Families", "/families");
  }

  @Override
  public int place() {
    return 10;
  }

  @Override
  public boolean shownTo(Actor actor) {
    return actor.is(Role.KEY_WORKER);
  }
}
