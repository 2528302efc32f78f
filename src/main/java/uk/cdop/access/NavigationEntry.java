package uk.cdop.access;

import uk.cdop.platform.ModuleApi;
import uk.cdop.platform.ui.Link;

/** Extension point: one of the at most six links at the top of every page. */
@ModuleApi
public interface NavigationEntry {
  Link link();

  /** Smaller numbers stand further left. */
  int place();

  boolean shownTo(Actor actor);
}
