package uk.cdop.platform;

import java.util.List;
import uk.cdop.platform.ui.AccountItem;
import uk.cdop.platform.ui.Link;

/** What surrounds every page: who is logged in (null when nobody is), the main links, and what its scripts need. */
public record Shell(
    String csrf, String path, SignedIn signedIn, List<Link> navigation, String assetsVersion, int idleMinutes) {

  public Shell {
    navigation = List.copyOf(navigation);
  }

  /** The person the session belongs to, in words for the header. */
  public record SignedIn(String name, String role, String organisation) {

    public List<AccountItem> account() {
      return List.of(
          AccountItem.text(name, true),
          AccountItem.text(role + ", " + organisation, false),
          AccountItem.post("Log out", "/log-out"));
    }
  }
}
