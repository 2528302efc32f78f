package uk.cdop.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A look into the database past every wall, for assertions; never a way to prepare what a person would do on a page. */
public final class Sql {
  private Sql() {}

  /** The rows of a query, each from column label to value. */
  public static List<Map<String, Object>> rows(String query, Object... values) {
    try (Connection connection = TestStack.running().database().asSuperuser();
        PreparedStatement statement = prepared(connection, query, values);
        ResultSet found = statement.executeQuery()) {
      List<Map<String, Object>> rows = new ArrayList<>();
      while (found.next()) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
          row.put(found.getMetaData().getColumnLabel(i), found.getObject(i));
        }
        rows.add(row);
      }
      return rows;
    } catch (SQLException e) {
      throw new AssertionError("The query failed: " + query, e);
    }
  }

  /** The first number of a query, for counts. */
  public static long count(String query, Object... values) {
    return ((Number) rows(query, values).getFirst().values().iterator().next()).longValue();
  }

  /** Changes rows past every wall, for tests that damage what they then find. */
  public static int change(String statement, Object... values) {
    try (Connection connection = TestStack.running().database().asSuperuser();
        PreparedStatement prepared = prepared(connection, statement, values)) {
      return prepared.executeUpdate();
    } catch (SQLException e) {
      throw new AssertionError("The statement failed: " + statement, e);
    }
  }

  /** A connection as the application makes it: under row-level security, with no tenant named. */
  public static Connection asApplication() throws SQLException {
    return TestStack.running().database().asApplication();
  }

  private static PreparedStatement prepared(Connection connection, String query, Object... values) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(query);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }
}
