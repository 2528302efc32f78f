package uk.cdop.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** The outbox in a real PostgreSQL, under the application's role. */
class OutboxTableTest {
  private static EmbeddedPostgres postgres;

  @BeforeAll
  static void start() throws IOException, SQLException {
    postgres = EmbeddedPostgres.start();
    try (Connection admin = postgres.getPostgresDatabase().getConnection(); var sql = admin.createStatement()) {
      sql.execute("create role cdop_owner login; create role cdop_app login; grant create on database postgres to cdop_owner");
    }
    Flyway.configure().dataSource(as("cdop_owner")).defaultSchema("flyway").locations("classpath:db/migration/platform").load().migrate();
  }

  @AfterAll
  static void stop() throws IOException {
    postgres.close();
  }

  @BeforeEach
  void empty() throws SQLException {
    try (Connection owner = as("cdop_owner").getConnection(); var sql = owner.createStatement()) {
      sql.execute("delete from platform.outbox");
    }
  }

  @Test
  void queues_one_mail_for_one_occasion() throws SQLException {
    queue("some-occasion");
    queue("some-occasion");
    assertThat(owned("select count(*) from platform.outbox")).isEqualTo("1");
  }

  @Test
  void is_closed_to_the_application_but_for_its_functions() {
    assertThatThrownBy(() -> app("select body from platform.outbox")).isInstanceOf(SQLException.class).hasMessageContaining("permission denied");
  }

  @Test
  void hands_no_mail_to_a_transaction_of_a_cdop() throws SQLException {
    queue("some-occasion");
    assertThatThrownBy(() -> app("select set_config('app.cdop', 'OXON', true); select * from platform.next_mail(now())"))
        .hasMessageContaining("outside every CDOP");
  }

  @Test
  void gives_each_node_another_mail() throws SQLException {
    queue("first-occasion");
    queue("second-occasion");
    try (Connection one = as("cdop_app").getConnection(); Connection two = as("cdop_app").getConnection()) {
      one.setAutoCommit(false);
      two.setAutoCommit(false);
      String first = value(one, "select id from platform.next_mail(now())");
      String second = value(two, "select id from platform.next_mail(now())");
      assertThat(first).isNotBlank().isNotEqualTo(second);
      assertThat(value(two, "select count(*) from platform.next_mail(now()) where id::text not in ('" + second + "')")).isEqualTo("0");
    }
  }

  @Test
  void forgets_the_body_of_what_was_sent_or_given_up() throws SQLException {
    UUID sent = queue("first-occasion");
    UUID lost = queue("second-occasion");
    UUID waits = queue("third-occasion");
    app("select platform.mail_sent('" + sent + "', now())");
    app("select platform.mail_not_sent('" + lost + "', 'ADDRESS_REFUSED', null)");
    app("select platform.mail_not_sent('" + waits + "', 'REFUSED', now() + interval '1 minute')");
    assertThat(owned("select string_agg(state || ':' || body, ' ' order by created_at, key) from platform.outbox"))
        .isEqualTo("SENT: FAILED: QUEUED:secret link");
  }

  private static UUID queue(String key) throws SQLException {
    UUID id = UUID.randomUUID();
    app("select platform.queue_mail('" + id + "', '" + key + "', 'a@example.org', 'Subject', 'secret link', now())");
    return id;
  }

  private static void app(String sql) throws SQLException {
    try (Connection app = as("cdop_app").getConnection(); var statement = app.createStatement()) {
      app.setAutoCommit(false);
      statement.execute(sql);
      while (statement.getMoreResults() || statement.getUpdateCount() != -1) {
        // A later statement's error shows only when its result is asked for.
      }
      app.commit();
    }
  }

  private static String owned(String sql) throws SQLException {
    try (Connection owner = as("cdop_owner").getConnection()) {
      return value(owner, sql);
    }
  }

  private static String value(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement(); ResultSet found = statement.executeQuery(sql)) {
      return found.next() ? found.getString(1) : "";
    }
  }

  private static PGSimpleDataSource as(String user) {
    var source = new PGSimpleDataSource();
    source.setUrl(postgres.getJdbcUrl(user, "postgres"));
    source.setUser(user);
    return source;
  }
}
