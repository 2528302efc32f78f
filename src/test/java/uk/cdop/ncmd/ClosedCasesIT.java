package uk.cdop.ncmd;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import uk.cdop.testing.ClosedCase;
import uk.cdop.testing.Documents;
import uk.cdop.testing.Sql;
import uk.cdop.testing.Visitor;

/** A case that is closed to a coordinator, in the files for the national database. */
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
