package uk.cdop.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The tables that are filled, sent in the order they were asked for, so that what is referred to comes first. */
final class Tables implements AutoCloseable {
  private final Connection connection;
  private final List<Table> tables = new ArrayList<>();

  Tables(Connection connection) {
    this.connection = connection;
  }

  Table of(String name, String columns) throws SQLException {
    Table table = new Table(connection, name, columns);
    tables.add(table);
    return table;
  }

  void flush() throws SQLException {
    for (Table table : tables) {
      table.flush();
    }
  }

  long rows() {
    return tables.stream().mapToLong(Table::rows).sum();
  }

  @Override
  public void close() throws SQLException {
    for (Table table : tables) {
      table.close();
    }
  }
}
