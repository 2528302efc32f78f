package uk.cdop.platform;

import java.util.List;
import uk.cdop.platform.ui.Link;

/** Extension point: who is asking, as the page's shell shows it. The `access` module answers. */
@ModuleApi
public interface Visitor {
  boolean loggedIn();

  Shell.SignedIn signedIn();

  List<Link> navigation();
}
