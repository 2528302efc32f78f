package uk.cdop.audit;

import jakarta.enterprise.context.ApplicationScoped;
import uk.cdop.access.Actor;
import uk.cdop.access.NavigationEntry;
import uk.cdop.access.Permission;
import uk.cdop.platform.ui.Link;

/** "Audit" at the top of every page, for the auditor. */
@ApplicationScoped
public class AuditLink implements NavigationEntry {
  @Override
  public Link link() {
    return new Link("Audit", "/audit");
  }

  @Override
  public int place() {
    return 60;
  }

  @Override
  public boolean shownTo(Actor actor) {
    return Permission.READ_AUDIT.heldBy(actor);
  }
}
