package uk.cdop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import uk.cdop.testing.Sql;

/** The second wall: what PostgreSQL itself refuses, whatever the application asks. */
@ArquillianTest
@RunAsClient
class WallIT {
  private static final String OUR_TABLES =
      "select n.nspname || '.' || c.relname as name, c.relrowsecurity as enabled, c.relforcerowsecurity as forced, "
          + "pg_get_userbyid(c.relowner) as owner, obj_description(c.oid, 'pg_class') as comment, "
          + "exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'cdop') as tenant "
          + "from pg_class c join pg_namespace n on n.oid = c.relnamespace "
          + "where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'flyway') order by 1";

  @Test
  void every_table_of_a_tenant_has_forced_row_level_security() {
    List<Map<String, Object>> tenantTables =
        Sql.rows(OUR_TABLES).stream()
            .filter(table -> Boolean.TRUE.equals(table.get("tenant")))
            .filter(table -> !table.get("name").equals("directory.postcode_district"))
            .toList();
    assertThat(tenantTables).hasSizeGreaterThan(5);
    assertThat(tenantTables)
        .allSatisfy(
            table -> {
              assertThat(table.get("enabled")).as("%s enabled", table.get("name")).isEqualTo(true);
              assertThat(table.get("forced")).as("%s forced", table.get("name")).isEqualTo(true);
            });
  }

  @Test
  void every_table_says_what_it_is_for_and_belongs_to_the_owner_role() {
    assertThat(Sql.rows(OUR_TABLES))
        .allSatisfy(
            table -> {
              assertThat(table.get("comment")).as("comment on %s", table.get("name")).isNotNull();
              assertThat(table.get("owner")).as("owner of %s", table.get("name")).isEqualTo("cdop_owner");
            });
  }

  @Test
  void the_application_role_may_not_delete_or_truncate_where_records_are_kept() {
    assertThat(
            Sql.rows(
                "select table_schema || '.' || table_name as name, privilege_type from information_schema.role_table_grants "
                    + "where grantee = 'cdop_app' and privilege_type in ('TRUNCATE', 'TRIGGER', 'REFERENCES')"))
        .isEmpty();
    assertThat(
            Sql.rows(
                "select privilege_type from information_schema.role_table_grants where grantee = 'cdop_app' "
                    + "and table_schema = 'audit' and privilege_type <> 'SELECT'"))
        .isEmpty();
  }

  @Test
  void a_transaction_without_a_tenant_sees_and_writes_nothing() throws SQLException {
    someReview("OXON");
    try (Connection app = Sql.asApplication()) {
      app.setAutoCommit(false);
      assertThat(count(app, "select count(*) from review.review")).isZero();
      assertThat(count(app, "select count(*) from audit.entry")).isZero();
      assertThatThrownBy(() -> count(app, "select audit.append('x', 'x', 'x.x', '', null, 'DONE', '', 'x')"))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("without a CDOP");
      app.rollback();
    }
  }

  @Test
  void a_transaction_of_one_cdop_sees_and_writes_nothing_of_another() throws SQLException {
    UUID oxon = someReview("OXON");
    try (Connection app = Sql.asApplication()) {
      app.setAutoCommit(false);
      count(app, "select length(set_config('app.cdop', 'BUCKS', true))");
      assertThat(count(app, "select count(*) from review.review where id = '" + oxon + "'")).isZero();
      assertThat(count(app, "select count(*) from review.review where cdop = 'OXON'")).isZero();
      try (PreparedStatement update = app.prepareStatement("update review.review set surname = 'x' where id = '" + oxon + "'")) {
        assertThat(update.executeUpdate()).isZero();
      }
      try (PreparedStatement insert = app.prepareStatement("insert into review.numbering values ('OXON', 1999, 1)")) {
        assertThatThrownBy(insert::executeUpdate).isInstanceOf(SQLException.class).hasMessageContaining("row-level security");
      }
      app.rollback();
    }
  }

  @Test
  void the_tenant_does_not_outlive_its_transaction() throws SQLException {
    someReview("OXON");
    try (Connection app = Sql.asApplication()) {
      app.setAutoCommit(false);
      count(app, "select length(set_config('app.cdop', 'OXON', true))");
      assertThat(count(app, "select count(*) from review.review")).isPositive();
      app.commit();
      assertThat(count(app, "select count(*) from review.review")).isZero();
      app.rollback();
    }
  }

  @Test
  void a_changed_audit_entry_is_found_and_named() throws SQLException {
    try (Connection app = Sql.asApplication()) {
      app.setAutoCommit(false);
      count(app, "select length(set_config('app.cdop', 'CHAINTEST', true))");
      for (int i = 0; i < 5; i++) {
        count(app, "select audit.append('tester', 'Tester', 'test.done', '" + i + "', null, 'DONE', '', 'r" + i + "')");
      }
      app.commit();
    }
    assertThat(Sql.rows("select audit.first_broken('CHAINTEST') as broken").getFirst().get("broken")).isNull();
    assertThatThrownBy(() -> Sql.change("update audit.entry set actor = 'other' where cdop = 'CHAINTEST' and number = 3"))
        .hasStackTraceContaining("never changed");

    Sql.change("alter table audit.entry disable trigger never_changed");
    try {
      Sql.change("update audit.entry set actor = 'other' where cdop = 'CHAINTEST' and number = 3");
    } finally {
      Sql.change("alter table audit.entry enable trigger never_changed");
    }
    assertThat(Sql.count("select audit.first_broken('CHAINTEST')")).isEqualTo(3);
  }

  private static UUID someReview(String cdop) {
    UUID id = UUID.randomUUID();
    Sql.change(
        "insert into review.review values (?, ?, 0, ?, 'GATHERING', 'Robin', 'Example', '', null, '2026-03-01', "
            + "'2026-10-02', null, '1', '1 Example Street', 'OX1 1AA', false, false, now(), now(), 'example')",
        id,
        cdop,
        cdop + "-1999-" + id);
    return id;
  }

  private static long count(Connection connection, String query) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query);
        ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }
}
