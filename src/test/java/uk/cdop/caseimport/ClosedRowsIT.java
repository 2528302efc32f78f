package uk.cdop.caseimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.cdop.testing.ClosedCase;
import uk.cdop.testing.Documents;
import uk.cdop.testing.Sql;
import uk.cdop.testing.Visitor;

/** Rows of an import that are about a case which is closed to some of those who read them. */
@ArquillianTest
@RunAsClient
class ClosedRowsIT {
  private final Documents.Produced known = Documents.one("BERKS", "I");
  private final String oldNumber = "EC-" + UUID.randomUUID().toString().substring(0, 8);
  private final UUID before = batch("DONE");
  private final UUID now = batch("PREVIEW");
  private final String page = "/imports/" + now;

  @AfterEach
  void forget() {
    Sql.change("delete from caseimport.import_row where import_id in (?, ?)", before, now);
    Sql.change("delete from caseimport.case_import where id in (?, ?)", before, now);
  }

  @Test
  void a_row_of_a_case_that_is_closed_to_the_reader_shows_nothing_of_the_child() {
    row(now, "HERE", "{\"first-name\":\"Quill\",\"surname\":\"Zephyrine\",\"case-number\":\"" + oldNumber + "\"}", "Case " + known.caseNumber() + " has the same NHS number");
    try (ClosedCase interest = ClosedCase.toConnected(known.review(), "berks.coordinator2");
        Visitor connected = Visitor.as("berks.coordinator2"); Visitor colleague = Visitor.as("berks.coordinator")) {
      assertThat(colleague.ask("GET", page + "/preview").words()).contains("Zephyrine", oldNumber, "Case " + known.caseNumber());
      assertThat(colleague.ask("GET", page + "/rows/2").status()).isEqualTo(200);
      Visitor.Answer preview = connected.ask("GET", page + "/preview");
      assertThat(preview.status()).isEqualTo(200);
      assertThat(preview.words()).contains("Not shown").doesNotContain("Quill", "Zephyrine", oldNumber, known.caseNumber());
      assertThat(connected.ask("GET", page + "/rows/2").status()).isEqualTo(404);
      assertThat(connected.send(page + "/rows/2", "version=0", "surname=Other").status()).isEqualTo(404);
    }
    assertThat(Sql.count("select count(*) from caseimport.import_row where import_id = ? and version = 0", now)).isOne();
  }

  @Test
  void a_row_to_mend_names_the_case_of_the_same_number_to_those_it_is_open_to_and_to_nobody_else() {
    row(before, "ADDED", "{}", "");
    row(now, "NEW", "{}", "");
    try (Visitor named = Visitor.as("berks.coordinator"); Visitor other = Visitor.as("berks.coordinator2")) {
      try (ClosedCase restricted = ClosedCase.toAllBut(known.review(), "berks.coordinator")) {
        assertThat(named.send(page + "/rows/2", anotherChild()).status()).isEqualTo(422);
        assertThat(Sql.rows("select mistakes::text as mistakes from caseimport.import_row where import_id = ?", now).getFirst().get("mistakes").toString())
            .contains("was imported before for another child").doesNotContain(known.caseNumber());
        assertThat(named.ask("GET", page + "/preview").words()).contains("was imported before for another child", "Fix row 2", "Case " + known.caseNumber());
        isToldOfNoCase(other);
      }
      assertThat(other.ask("GET", page + "/preview").words()).as("when it is open again").contains("Case " + known.caseNumber());
      try (ClosedCase interest = ClosedCase.toConnected(known.review(), "berks.coordinator2")) {
        isToldOfNoCase(other);
      }
    }
  }

  private void isToldOfNoCase(Visitor other) {
    assertThat(other.ask("GET", page + "/preview").words()).contains("was imported before for another child", "Fix row 2").doesNotContain(known.caseNumber());
    assertThat(other.ask("GET", page + "/rows/2").words()).contains("was imported before for another child").doesNotContain(known.caseNumber());
    assertThat(other.ask("GET", page + "/to-mend.csv").words()).contains("was imported before for another child").doesNotContain(known.caseNumber());
  }

  private String[] anotherChild() {
    List<String> cells = SomeSpreadsheet.row(49, (int) (Math.random() * 1000), 0);
    return new String[] {
      "version=0", "case-number=" + oldNumber, "first-name=" + cells.get(1), "surname=" + cells.get(2), "nhs-number=" + cells.get(3), "born-on=" + cells.get(4),
      "died-on=" + cells.get(5), "sex=" + cells.get(6), "postcode=" + cells.get(8), "stage=Closed", "cdop-on=" + cells.get(11), "closed-on=" + cells.get(12),
      "category=" + cells.get(13), "modifiability=" + cells.get(14)
    };
  }

  private static UUID batch(String state) {
    UUID id = UUID.randomUUID();
    Sql.change(
        "insert into caseimport.case_import (id, cdop, version, state, file_name, file_digest, headings, mapping, uploaded_by, uploaded_at)"
            + " values (?, 'BERKS', 0, ?, 'old.csv', encode(sha256(?::bytea), 'hex'), '[]', '[]', 'berks.coordinator', now())",
        id, state, id.toString().getBytes(StandardCharsets.UTF_8));
    return id;
  }

  /** Row 2 of a batch; a row that is new is about no case yet. */
  private void row(UUID batch, String outcome, String entries, String note) {
    Sql.change(
        "insert into caseimport.import_row (id, cdop, version, import_id, number, file_name, outcome, cells, entries, mistakes, case_number, note, review_id)"
            + " values (?, 'BERKS', 0, ?, 2, 'old.csv', ?, '[]', ?::jsonb, '[]', ?, ?, ?)",
        UUID.randomUUID(), batch, outcome, entries, outcome.equals("NEW") ? "" : oldNumber, note, outcome.equals("NEW") ? null : known.review());
  }
}
