package uk.cdop.caseimport;

import jakarta.enterprise.context.ApplicationScoped;
import uk.cdop.access.Actor;
import uk.cdop.access.NavigationEntry;
import uk.cdop.access.Permission;
import uk.cdop.platform.ui.Link;

/** "Imports" at the top of every page of a coordinator. */
@ApplicationScoped
public class ImportsLink implements NavigationEntry {
  @Override
  public Link link() {
    return new Link("Imports", "/imports");
  }

  @Override
  public int place() {
    return 60;
  }

  @Override
  public boolean shownTo(Actor actor) {
    return Permission.IMPORT_CASES.heldBy(actor);
  }
}
