package uk.cdop.home;

import jakarta.enterprise.context.ApplicationScoped;
import uk.cdop.access.Actor;
import uk.cdop.access.NavigationEntry;
import uk.cdop.platform.ui.Link;

/** "Home" at the top of every page. */
@ApplicationScoped
public class HomeLink implements NavigationEntry {
  @Override
  public Link link() {
    return new Link("Home", "/home");
  }

  @Override
  public int place() {
    return 0;
  }

  @Override
  public boolean shownTo(Actor actor) {
    return true;
  }
}
