package uk.cdop.demo;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;

/** Puts the small set into an empty product, once. */
public final class Demonstration {
  private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

  private Demonstration() {}

  /**
   * Loads the people and, where nothing was ever notified, the small set.
   *
   * @param users the file of the accounts
   * @return whether cases were loaded
   */
  public static boolean into(String url, String user, String password, Path users) throws SQLException {
    try (Loader loader = Loader.into(url, user, password, People.read(users))) {
      loader.people();
      if (!loader.empty()) {
        return false;
      }
      loader.load(SmallSet.on(today()), cases -> {});
      loader.analyse();
      return true;
    }
  }

  static LocalDate today() {
    return LocalDate.now(ENGLAND);
  }
}
