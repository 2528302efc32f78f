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
      loader.messages();
      loader.regionals();
      loader.analyse();
      return true;
    }
  }

  /** Loads the small set beside whatever is there already, unless it is there itself. */
  public static void beside(String url, String user, String password, Path users) throws SQLException {
    try (Loader loader = Loader.into(url, user, password, People.read(users))) {
      loader.people();
      if (!loader.holds(SmallSet.on(today()).filter(entry -> entry.one().progress().reviewed()).findFirst().orElseThrow().one().id())) {
        loader.load(SmallSet.on(today()), cases -> {});
        loader.messages();
        loader.regionals();
      }
    }
  }

  static LocalDate today() {
    return LocalDate.now(ENGLAND);
  }
}
