package uk.cdop.restriction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.htmlunit.WebClient;
import org.htmlunit.html.HtmlElement;
import org.htmlunit.html.HtmlFileInput;
import org.htmlunit.html.HtmlPage;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.cdop.caseimport.SomeSpreadsheet;
import uk.cdop.testing.Login;
import uk.cdop.testing.Product;
import uk.cdop.testing.Sql;

/** The second wall round a restricted case where the first tables of it left gaps: filled forms, meetings, regional decisions and imports. */
@ArquillianTest
@RunAsClient
class RestrictedWallIT {
  private UUID review;
  private UUID restriction;

  @BeforeEach
  void restrict_a_case() {
    Product.demonstrate();
    review = (UUID) Sql.rows(
        "select r.id from review.review r join notification.notification n on n.review_id = r.id where r.cdop = 'OXON' and r.nhs_number is not null"
            + " and exists (select from information.request q where q.review_id = r.id and q.response_id is not null)"
            + " and not exists (select from restriction.restriction c where c.review_id = r.id)"
            + " and not exists (select from meeting.interest i where i.review_id = r.id) order by r.number limit 1").getFirst().get("id");
    restriction = UUID.randomUUID();
    Sql.change(
        "insert into restriction.restriction (id, cdop, version, review_id, number, ground, reason, sealed, placed_by, placed_name, placed_at)"
            + " select ?, cdop, 0, id, number, 'COLLEAGUE', 'For a test', false, 'oxon.coordinator', 'Margaret Ashdown', now() from review.review where id = ?",
        restriction, review);
    Sql.change(
        "insert into restriction.person (id, cdop, restriction_id, account, name, standing, added_by, added_at)"
            + " values (gen_random_uuid(), 'OXON', ?, 'oxon.coordinator', 'Margaret Ashdown', 'NAMED', 'oxon.coordinator', now())", restriction);
  }

  @AfterEach
  void lift_it() {
    Sql.change("delete from restriction.person where restriction_id = ?", restriction);
    Sql.change("delete from restriction.restriction where id = ?", restriction);
  }

  @ParameterizedTest
  @ValueSource(strings = {"forms.response", "forms.revision"})
  void what_was_filled_in_for_the_case_is_closed_with_it(String table) throws SQLException {
    assertThat(seen("oxon.coordinator", "", table, "subject")).as("to whoever is named").isGreaterThan(1);
    assertThat(seen("system", "yes", table, "subject")).as("to the service").isGreaterThan(1);
    assertThat(seen("oxon.doctor", "", table, "subject")).isZero();
    assertThat(seen("", "", table, "subject")).isZero();
  }

  @Test
  void every_form_that_something_of_a_case_refers_to_knows_its_case() {
    assertThat(Sql.count(
        "select count(*) from forms.response f where f.subject is null and (exists (select from notification.notification n where n.response_id = f.id and n.review_id is not null)"
            + " or exists (select from information.request q where f.id in (q.response_id, q.returned_id))"
            + " or exists (select from analysis.analysis a where a.sheet = f.id) or exists (select from collated.record c where c.response_id = f.id))")).isZero();
    assertThat(Sql.count("select count(*) from forms.revision v join forms.response f on f.id = v.response_id where v.subject is distinct from f.subject")).isZero();
  }

  @Test
  void nobody_moves_a_form_out_of_the_wall_of_its_case() throws SQLException {
    try (Connection app = Sql.asApplication()) {
      app.setAutoCommit(false);
      become(app, "oxon.coordinator", "");
      try (PreparedStatement move = app.prepareStatement("update forms.response set subject = null where subject = ?")) {
        move.setObject(1, review);
        assertThatThrownBy(move::executeUpdate).isInstanceOf(SQLException.class);
      } finally {
        app.rollback();
      }
    }
  }

  @Test
  void asks_once_for_the_closed_cases_and_not_for_each_row() throws SQLException {
    try (Connection app = Sql.asApplication()) {
      app.setAutoCommit(false);
      become(app, "oxon.doctor", "");
      for (String table : List.of("forms.response", "forms.revision", "meeting.review_meeting", "themed.decision", "caseimport.import_row")) {
        StringBuilder plan = new StringBuilder();
        try (PreparedStatement explain = app.prepareStatement("explain select count(*) from " + table); ResultSet rows = explain.executeQuery()) {
          while (rows.next()) {
            plan.append(rows.getString(1)).append('\n');
          }
        }
        assertThat(plan.toString()).as(table).contains("InitPlan").doesNotContain("SubPlan");
      }
      app.rollback();
    }
  }

  @Test
  void what_a_review_meeting_and_an_import_hold_of_the_case_is_closed() throws SQLException {
    UUID batch = UUID.randomUUID();
    Sql.change("insert into caseimport.case_import (id, cdop, version, state, file_name, file_digest, headings, mapping, uploaded_by, uploaded_at)"
        + " values (?, 'OXON', 0, 'DONE', 'old.csv', repeat('a', 64), '[]', '[]', 'oxon.coordinator2', now())", batch);
    Sql.change("insert into caseimport.import_row (id, cdop, version, import_id, number, file_name, outcome, cells, entries, mistakes, case_number, review_id)"
        + " values (?, 'OXON', 0, ?, 2, 'old.csv', 'ADDED', '[]', '{}', '[]', 'EC-1', ?)", UUID.randomUUID(), batch, review);
    try {
      assertThat(seen("oxon.coordinator2", "", "caseimport.import_row", "review_id")).isZero();
      assertThat(seen("oxon.coordinator", "", "caseimport.import_row", "review_id")).isOne();
    } finally {
      Sql.change("delete from caseimport.import_row where import_id = ?", batch);
      Sql.change("delete from caseimport.case_import where id = ?", batch);
    }
    assertThat(Sql.rows("select polrelid::regclass::text as tab from pg_policy where polname like 'restricted_by_%' and not polpermissive"))
        .extracting(row -> row.get("tab"))
        .contains("meeting.review_meeting", "themed.decision", "caseimport.import_row", "forms.response", "forms.revision", "notification.correction");
  }

  @Test
  void an_import_adds_no_second_case_of_a_hidden_child_and_does_not_say_which_it_is() throws IOException {
    Map<String, Object> hidden = Sql.rows("select number, nhs_number, forenames, surname, born_on::text as born, died_on::text as died from review.review where id = ?", review).getFirst();
    List<String> sameNumber = row(1, Map.of("NHS No", hidden.get("nhs_number").toString()));
    List<String> sameChild = row(2, Map.of("NHS No", "", "Forename", hidden.get("forenames").toString(), "Last name", hidden.get("surname").toString(),
        "DOB", slashes(hidden.get("born")), "DOD", slashes(hidden.get("died")), "Panel date", "", "Closed", "", "Case status", "Closed"));
    List<String> other = row(3, Map.of());
    String csv = List.of(SomeSpreadsheet.HEADINGS, sameNumber, sameChild, other).stream()
        .map(line -> line.stream().map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"").collect(Collectors.joining(","))).collect(Collectors.joining("\r\n"));
    try (WebClient colleague = Login.as("oxon.coordinator2")) {
      HtmlPage form = (HtmlPage) Login.open(colleague, Product.at("/imports/new"));
      HtmlFileInput file = form.getFirstByXPath("//input[@type='file']");
      file.setValue("hidden.csv");
      file.setContentType("text/csv");
      file.setData(csv.getBytes(StandardCharsets.UTF_8));
      HtmlPage columns = press(form, "Upload");
      HtmlPage preview = press(columns, "Check the rows");
      String id = columns.getUrl().getPath().replaceAll("/imports/|/columns.*", "");
      assertThat(preview.asNormalizedText()).doesNotContain(hidden.get("number").toString());
      assertThat(notes(id)).as("before the import").contains("The child has a case here that is not open to you. Ask your privacy officer");
      HtmlPage confirm = (HtmlPage) Login.open(colleague, Product.at("/imports/" + id + "/confirm"));
      HtmlElement button = confirm.getFirstByXPath("//main//button[starts-with(normalize-space(), 'Import ')]");
      button.click();
      long until = System.currentTimeMillis() + 60_000;
      while (Sql.count("select count(*) from caseimport.case_import where id = ? and state = 'DONE'", UUID.fromString(id)) == 0) {
        assertThat(System.currentTimeMillis()).as("the time until the import is done").isLessThan(until);
      }
      assertThat(Sql.rows("select number, outcome from caseimport.import_row where import_id = ? order by number", UUID.fromString(id)))
          .extracting(row -> row.get("outcome")).containsExactly("HERE", "HERE", "ADDED");
      assertThat(notes(id)).as("after the import").containsExactly(
          "The child has a case here that is not open to you. Ask your privacy officer", "The child has a case here that is not open to you. Ask your privacy officer");
      assertThat(Sql.count("select count(*) from caseimport.import_row where import_id = ? and review_id = ?", UUID.fromString(id), review)).isZero();
      for (String page : List.of("imports/" + id, "imports")) {
        assertThat(((HtmlPage) Login.open(colleague, Product.at("/" + page))).asXml()).as(page).doesNotContain(hidden.get("number").toString(), review.toString());
      }
      assertThat(Sql.count("select count(*) from review.review where cdop = 'OXON' and nhs_number = ?", hidden.get("nhs_number"))).isOne();
    }
  }

  private static List<String> notes(String id) {
    return Sql.rows("select note from caseimport.import_row where import_id = ? and outcome = 'HERE' order by number", UUID.fromString(id)).stream()
        .map(row -> row.get("note").toString()).toList();
  }

  private static List<String> row(int i, Map<String, String> instead) {
    List<String> cells = new ArrayList<>(SomeSpreadsheet.row(48, i + (int) (Math.random() * 1000) * 3, 0));
    instead.forEach((heading, cell) -> cells.set(SomeSpreadsheet.HEADINGS.indexOf(heading), cell));
    return cells;
  }

  private static String slashes(Object iso) {
    String[] parts = iso.toString().split("-");
    return parts[2] + "/" + parts[1] + "/" + parts[0];
  }

  private static HtmlPage press(HtmlPage page, String button) throws IOException {
    HtmlElement found = page.getFirstByXPath("//main//button[normalize-space()='" + button + "' and not(@hidden)]");
    assertThat(found).as(button + " on " + page.getUrl()).isNotNull();
    return found.click();
  }

  private long seen(String account, String service, String table, String column) throws SQLException {
    try (Connection app = Sql.asApplication()) {
      app.setAutoCommit(false);
      become(app, account, service);
      try (PreparedStatement count = app.prepareStatement("select count(*) from " + table + " where " + column + " = ?")) {
        count.setObject(1, review);
        try (ResultSet row = count.executeQuery()) {
          row.next();
          return row.getLong(1);
        }
      } finally {
        app.rollback();
      }
    }
  }

  private static void become(Connection app, String account, String service) throws SQLException {
    try (PreparedStatement tell =
        app.prepareStatement("select set_config('app.cdop', 'OXON', true), set_config('app.actor', ?, true), set_config('app.service', ?, true)")) {
      tell.setString(1, account);
      tell.setString(2, service);
      tell.execute();
    }
  }
}
