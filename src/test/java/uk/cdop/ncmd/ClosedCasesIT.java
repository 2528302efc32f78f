package uk.cdop.ncmd;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import uk.cdop.testing.AppSession;
import uk.cdop.testing.ClosedCase;
import uk.cdop.testing.Documents;
import uk.cdop.testing.Sql;
import uk.cdop.testing.Visitor;

/** A case that is closed to a coordinator, in the files for the national database and in comparisons with its list. */
@ArquillianTest
@RunAsClient
class ClosedCasesIT {
  @Test
  void a_file_with_a_case_that_is_restricted_is_neither_taken_nor_handed_over_by_whoever_is_not_named() {
    Documents.Produced open = Documents.one("BERKS", "W");
    Documents.Produced closed = Documents.one("BERKS", "W");
    try (Visitor named = Visitor.as("berks.coordinator"); Visitor other = Visitor.as("berks.coordinator2")) {
      String file = madeToday(named);
      long documents = Sql.count("select documents from ncmd.batch where id = ?", id(file));
      assertThat(named.ask("GET", file + "/file").status()).isEqualTo(200);
      try (ClosedCase restricted = ClosedCase.toAllBut(closed.review(), "berks.coordinator")) {
        isShownInPartAndNotTaken(other, file, documents, open, closed);
        assertThat(named.ask("GET", file + "/file").status()).as("to whoever is named").isEqualTo(200);
        assertThat(named.ask("GET", file).words()).contains("Download the file", closed.caseNumber());
      }
      try (ClosedCase connected = ClosedCase.toConnected(closed.review(), "berks.coordinator2")) {
        isShownInPartAndNotTaken(other, file, documents, open, closed);
      }
      assertThat(other.ask("GET", file + "/file").status()).as("when it is open again").isEqualTo(200);
    }
  }

  @Test
  void a_comparison_shows_and_counts_a_closed_case_to_nobody_it_is_closed_to_whoever_made_it() throws SQLException {
    Documents.Produced open = inCapitals(Documents.one("BERKS", "W"));
    Documents.Produced numbered = inCapitals(Documents.one("BERKS", "W"));
    Documents.Produced referred = sent(Documents.one("BERKS", "W"));
    String csv = "NCMD reference,Case reference,Status,Remark\n,%s,Notified,Open remark\n,%s,Notified,Closed remark\n%s,,Notified,Other remark\n"
        .formatted(open.caseNumber(), numbered.caseNumber(), reference(referred));
    try (ClosedCase one = ClosedCase.toAllBut(numbered.review(), "berks.coordinator"); ClosedCase two = ClosedCase.toAllBut(referred.review(), "berks.coordinator");
        Visitor named = Visitor.as("berks.coordinator"); Visitor other = Visitor.as("berks.coordinator2")) {
      String made = compared(other, csv);
      assertThat(Sql.count("select count(*) from ncmd.reconciled where reconciliation_id = ? and review_id in (?, ?)", id(made), numbered.review(), referred.review()))
          .isEqualTo(2);
      assertThat(other.ask("GET", made).words())
          .contains(open.caseNumber(), "Open remark", "Cases that are closed to you are not counted")
          .containsPattern(total(1)).doesNotContain(numbered.caseNumber(), "Closed remark", reference(referred), "Other remark");
      assertThat(newest(other)).as("its numbers in the list").isNotEqualTo(newest(named));
      try (Connection app = AppSession.as("BERKS", "berks.coordinator2")) {
        assertThat(AppSession.count(app, "select count(*) from ncmd.reconciled where review_id = '" + numbered.review() + "'")).isZero();
      }
      assertThat(named.ask("GET", made).words())
          .contains(numbered.caseNumber(), "It was closed to whoever compared this list", reference(referred)).containsPattern(total(3));
      try (ClosedCase connected = ClosedCase.toConnected(numbered.review(), "berks.coordinator")) {
        assertThat(named.ask("GET", made).words()).contains(reference(referred)).containsPattern(total(2)).doesNotContain(numbered.caseNumber(), "Closed remark");
      }
    }
  }

  /** How many cases only they have, as the page says it. */
  private static String total(int cases) {
    return "Only they have it\\s*</dt>\\s*<dd[^>]*>\\s*" + cases + "\\s*</dd>";
  }

  /** The line of the newest comparison, in which nothing but the numbers differs from reader to reader. */
  private static String newest(Visitor coordinator) {
    String list = coordinator.ask("GET", "/ncmd/reconciliations").words();
    int rows = list.indexOf("<tbody");
    return list.substring(rows, list.indexOf("</tr>", rows));
  }

  private static String compared(Visitor coordinator, String csv) {
    LocalDate today = LocalDate.now();
    Visitor.Answer made = coordinator.upload("/ncmd/reconciliations/new", "list.csv", csv, "asOf-day=" + today.getDayOfMonth(),
        "asOf-month=" + today.getMonthValue(), "asOf-year=" + today.getYear(), "note=", "idempotencyKey=" + UUID.randomUUID());
    assertThat(made.location()).as("%s", made.words()).contains("/ncmd/reconciliations/");
    return made.location().replaceFirst("^https?://[^/]*", "");
  }

  private static Documents.Produced sent(Documents.Produced document) {
    Sql.change(
        "insert into ncmd.step (id, cdop, submission_id, review_id, kind, transport, reference, words, at, by)"
            + " values (?, 'BERKS', ?, ?, 'SENT', 'FILE', ?, '', now(), 'berks.coordinator')",
        UUID.randomUUID(), document.document(), document.review(), reference(document));
    return document;
  }

  /** Under a number as the product gives them. */
  private static Documents.Produced inCapitals(Documents.Produced document) {
    Sql.change("update review.review set number = upper(number) where id = ?", document.review());
    return new Documents.Produced(document.review(), document.document(), document.caseNumber().toUpperCase(Locale.UK));
  }

  private static String reference(Documents.Produced document) {
    return "R" + document.document().toString().substring(0, 8);
  }

  private static void isShownInPartAndNotTaken(Visitor other, String file, long documents, Documents.Produced open, Documents.Produced closed) {
    assertThat(other.ask("GET", file).words())
        .contains("It holds a case you may not see, so a colleague has to take it", open.caseNumber())
        .doesNotContain(closed.caseNumber(), "Download the file", "I have handed it over")
        .containsPattern("Documents\\s*</dt>\\s*<dd[^>]*>\\s*" + (documents - 1) + "\\s*</dd>");
    assertThat(other.ask("GET", "/ncmd/batches").words()).containsPattern("(?s)File " + Sql.count("select number from ncmd.batch where id = ?", id(file)) + "<.*?" + (documents - 1) + " document");
    assertThat(other.ask("GET", file + "/file").status()).isEqualTo(404);
    assertThat(other.send(file + "/handed-over", "anyway=").status()).isEqualTo(404);
    assertThat(other.send(file + "/handed-over", "anyway=Because").status()).isEqualTo(404);
    assertThat(state(open)).isEqualTo("PRODUCED");
    assertThat(state(closed)).isEqualTo("PRODUCED");
  }

  private static String madeToday(Visitor coordinator) {
    LocalDate today = LocalDate.now();
    Visitor.Answer made = coordinator.send("/ncmd/batches/new",
        "from-day=" + today.getDayOfMonth(), "from-month=" + today.getMonthValue(), "from-year=" + today.getYear(),
        "to-day=" + today.getDayOfMonth(), "to-month=" + today.getMonthValue(), "to-year=" + today.getYear(), "idempotencyKey=" + UUID.randomUUID());
    assertThat(made.location()).as("%s", made.words()).contains("/ncmd/batches/");
    return made.location().replaceFirst("^https?://[^/]*", "");
  }

  private static UUID id(String file) {
    return UUID.fromString(file.replaceFirst(".*/", ""));
  }

  private static String state(Documents.Produced document) {
    return Sql.rows("select state from ncmd.standing where submission_id = ?", document.document()).getFirst().get("state").toString();
  }
}
