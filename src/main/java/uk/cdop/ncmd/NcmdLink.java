package uk.cdop.ncmd;

import jakarta.enterprise.context.ApplicationScoped;
import uk.cdop.access.Actor;
import uk.cdop.access.NavigationEntry;
import uk.cdop.access.Permission;
import uk.cdop.platform.ui.Link;

/** "NCMD" at the top of every page. */
@ApplicationScoped
public class NcmdLink implements NavigationEntry {
  @Override
  public Link link() {
    return new Link("NCMD", "/ncmd");
  }

  @Override
  public int place() {
    return 40;
  }

  @Override
  public boolean shownTo(Actor actor) {
    return Permission.SEE_NCMD.heldBy(actor);
  }
}
