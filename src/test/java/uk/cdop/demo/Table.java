package uk.cdop.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;

/** Rows on their way into one table, sent in batches. */
final class Table implements AutoCloseable {
  private final PreparedStatement insert;
  private int waiting;
  private long rows;

  /**
   * @param columns with commas between, in the order of the values of a row
   */
  Table(Connection connection, String name, String columns) throws SQLException {
    int count = columns.split(",").length;
    insert = connection.prepareStatement(
        "insert into %s (%s) values (%s)".formatted(name, columns, String.join(",", Collections.nCopies(count, "?"))));
  }

  void row(Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      insert.setObject(i + 1, values[i] instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : values[i]);
    }
    insert.addBatch();
    waiting++;
  }

  void flush() throws SQLException {
    if (waiting > 0) {
      insert.executeBatch();
      rows += waiting;
      waiting = 0;
    }
  }

  long rows() {
    return rows;
  }

  @Override
  public void close() throws SQLException {
    insert.close();
  }
}
