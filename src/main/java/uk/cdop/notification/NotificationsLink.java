package uk.cdop.notification;

import jakarta.enterprise.context.ApplicationScoped;
import uk.cdop.access.Actor;
import uk.cdop.access.NavigationEntry;
import uk.cdop.access.Permission;
import uk.cdop.platform.ui.Link;

/** "Notifications" at the top of every page. */
@ApplicationScoped
public class NotificationsLink implements NavigationEntry {
  @Override
  public Link link() {
    return new Link("Notifications", "/notifications");
  }

  @Override
  public int place() {
    return 5;
  }

  @Override
  public boolean shownTo(Actor actor) {
    return Permission.SEE_NOTIFICATIONS.heldBy(actor);
  }
}
