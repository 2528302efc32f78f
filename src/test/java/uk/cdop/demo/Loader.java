package uk.cdop.demo;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/**
 * Writes invented cases into the tables of a product that has migrated its database, as the owner of the tables and past the
 * application. Each case gets an entry in the audit record that says where it came from; no mail is queued.
 */
public final class Loader implements AutoCloseable {
  private static final int CASES_OF_A_TRANSACTION = 200;
  private static final String REASON = "Loaded with the demonstration data";

  private final Connection connection;
  private final People people;

  private Loader(Connection connection, People people) {
    this.connection = connection;
    this.people = people;
  }

  /**
   * @param url of the database, for the role that owns the tables
   */
  static Loader into(String url, String user, String password, People people) throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("user", user);
    properties.setProperty("password", password);
    properties.setProperty("reWriteBatchedInserts", "true");
    // Texts become jsonb where a column asks for it.
    properties.setProperty("stringtype", "unspecified");
    Connection connection = DriverManager.getConnection(url, properties);
    connection.setAutoCommit(false);
    return new Loader(connection, people);
  }

  /** Whether nothing was ever notified, so that a demonstration may be put in. */
  boolean empty() throws SQLException {
    return count("select count(*) from notification.notification") == 0;
  }

  boolean holds(UUID review) throws SQLException {
    return count("select count(*) from review.review where id = '" + review + "'") == 1;
  }

  /** The first index that no load before has used, as long as the set that is shown keeps below the margin. */
  long nextIndex(int margin) throws SQLException {
    return margin + count("select count(*) from notification.notification");
  }

  /** So that colleagues can be chosen before anybody has logged in. */
  void people() throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(
        "insert into access.person (cdop, account, name, email, roles, seen_at) values (?, ?, ?, ?, ?, now()) on conflict do nothing")) {
      for (People.Person person : people.byAccount().values()) {
        insert.setString(1, person.cdop());
        insert.setString(2, person.account());
        insert.setString(3, person.name());
        insert.setString(4, person.email());
        insert.setString(5, person.role());
        insert.addBatch();
      }
      insert.executeBatch();
    }
    connection.commit();
  }

  /** Messages of another service that a coordinator has to complete. */
  void messages() throws SQLException {
    HalfMessages.into(connection, Demonstration.today());
    connection.commit();
  }

  /** Regional meetings that are proposed. */
  void regionals() throws SQLException {
    RegionalMeetings.into(connection, people, Demonstration.today());
    connection.commit();
  }

  /** A case to load, and whether it was notified a second time. */
  record Entry(SyntheticCase one, boolean toldTwice) {}

  /**
   * Loads cases and tells how many are in after each transaction.
   *
   * @return the number of rows written
   */
  long load(Stream<Entry> entries, IntConsumer loaded) throws SQLException {
    try (Tables tables = new Tables(connection)) {
      FormRows forms = new FormRows(tables);
      ReviewRows reviews = new ReviewRows(tables, connection);
      NotificationRows notifications = new NotificationRows(tables, forms);
      // In the order of what refers to what.
      List<Rows> modules = List.of(reviews, notifications, new FamilyRows(tables, people), new AgencyRows(tables, connection, forms),
          new CaseMeetingRows(tables), new ProcessRows(tables), new PanelRows(tables, connection), new AnalysisRows(tables, people), new NcmdRows(tables, people, reviews));
      int done = 0;
      List<SyntheticCase> waiting = new ArrayList<>();
      for (Iterator<Entry> each = entries.iterator(); each.hasNext();) {
        Entry entry = each.next();
        for (Rows module : modules) {
          module.add(entry.one());
        }
        if (entry.toldTwice()) {
          notifications.again(entry.one());
        }
        waiting.add(entry.one());
        if (waiting.size() == CASES_OF_A_TRANSACTION || !each.hasNext()) {
          tables.flush();
          reviews.keepNumbers();
          record(waiting);
          connection.commit();
          done += waiting.size();
          waiting.clear();
          loaded.accept(done);
        }
      }
      return tables.rows();
    }
  }

  /** The statistics the planner needs after many rows came at once. */
  void analyse() throws SQLException {
    try (Statement sql = connection.createStatement()) {
      sql.execute("analyze");
    }
    connection.commit();
  }

  private void record(List<SyntheticCase> cases) throws SQLException {
    for (Panel panel : Panel.values()) {
      List<SyntheticCase> its = cases.stream().filter(one -> one.panel() == panel).toList();
      append(panel, "review.opened", its.stream().filter(one -> one.progress().reviewed()).map(SyntheticCase::id).toList());
      append(panel, "notification.received", its.stream().filter(one -> !one.progress().reviewed()).map(one -> (UUID) null).toList());
    }
  }

  private void append(Panel panel, String act, List<UUID> reviews) throws SQLException {
    try (PreparedStatement tenant = connection.prepareStatement("select set_config('app.cdop', ?, true)");
        PreparedStatement append = connection.prepareStatement(
            "select count(audit.append('demo', 'System', ?, '', review, 'DONE', ?, 'demo')) from unnest(cast(? as uuid[])) review")) {
      tenant.setString(1, panel.name());
      tenant.execute();
      append.setString(1, act);
      append.setString(2, REASON);
      append.setArray(3, connection.createArrayOf("uuid", reviews.toArray()));
      append.execute();
    }
  }

  private long count(String query) throws SQLException {
    try (Statement sql = connection.createStatement(); ResultSet rows = sql.executeQuery(query)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
