package uk.cdop.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A plain session of the application's role that acts for one person of one CDOP: what the second wall alone lets through. */
public final class AppSession {
  private AppSession() {}

  /** Nothing is kept unless the caller commits. */
  public static Connection as(String cdop, String account) throws SQLException {
    Connection app = Sql.asApplication();
    app.setAutoCommit(false);
    column(app, "select set_config('app.cdop', '" + cdop + "', true) || set_config('app.actor', '" + account + "', true)");
    return app;
  }

  public static long count(Connection session, String query) throws SQLException {
    return Long.parseLong(column(session, query).getFirst());
  }

  /** The first column of what a query finds, as text. */
  public static List<String> column(Connection session, String query) throws SQLException {
    try (PreparedStatement statement = session.prepareStatement(query); ResultSet rows = statement.executeQuery()) {
      List<String> found = new ArrayList<>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    }
  }
}
