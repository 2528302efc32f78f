package uk.cdop.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.cdop.testing.Browser;
import uk.cdop.testing.Documents;
import uk.cdop.testing.Sql;

/** At the end of a month a file goes to the national database, its list comes back, and the coordinator works off where the two differ. */
@ArquillianTest
@RunAsClient
class MonthEndJourney {
  private Browser browser;
  private Documents.Produced listed;
  private Documents.Produced missing;
  private String batch;
  private String made;

  @BeforeEach
  void open() {
    browser = Browser.open();
    listed = Documents.one("M");
    missing = Documents.one("M");
  }

  @AfterEach
  void close() {
    NcmdDesk.chooses(new Person(browser.as("oxon.coordinator")), "PORTAL");
    browser.close();
  }

  @Test
  void a_file_goes_out_and_their_list_is_compared_with_the_ledger() throws IOException {
    Person coordinator = new Person(browser.as("oxon.coordinator"));
    NcmdDesk.chooses(coordinator, "FILE");
    a_file_is_made_and_holds_what_it_says(coordinator);
    it_is_handed_over(coordinator);
    a_file_that_is_no_list_is_refused_and_the_note_is_kept(coordinator);
    their_list_is_compared(coordinator);
    a_line_is_noted_and_the_note_stays(coordinator);
    the_answer_is_recorded(coordinator);
    nobody_else_sees_it();
  }

  private void a_file_is_made_and_holds_what_it_says(Person coordinator) throws IOException {
    coordinator.opens("/ncmd/batches/new").enters("from", SomeChild.today().plusDays(1)).presses("Make the file").isToldOfMistakes();
    coordinator.enters("from", SomeChild.today()).enters("to", SomeChild.today()).presses("Make the file").sees(listed.caseNumber(), missing.caseNumber(), "It is not locked");
    batch = coordinator.path();
    byte[] file = coordinator.fetches(batch + "/file");
    assertThat(Person.sha256(file)).isEqualTo(Sql.rows("select sha256 from ncmd.batch where id = ?", UUID.fromString(batch.replaceFirst(".*/", ""))).getFirst().get("sha256"));
    Map<String, byte[]> files = unzipped(file);
    JsonNode manifest = new JsonMapper().readTree(files.get("manifest.json"));
    assertThat(manifest.path("documents").size()).isEqualTo(files.size() - 2);
    assertThat(manifest.path("documents")).anyMatch(document -> document.path("local_case_ref").asText().equals(listed.caseNumber()));
    manifest.path("documents").forEach(document ->
        assertThat(Person.sha256(files.get(document.path("file").asText()))).isEqualTo(document.path("sha256").asText()));
    assertThat(new String(files.get("SHA256SUMS"), UTF_8)).contains(Person.sha256(files.get("manifest.json")) + "  manifest.json");
    assertThat(coordinator.fetches(batch + "/file")).as("the same batch again").isEqualTo(file);
  }

  private void it_is_handed_over(Person coordinator) {
    coordinator.opens(batch).presses("I have handed it over").sees("It is recorded that the file was handed over", "Sent, no answer yet");
    assertThat(NcmdDesk.state(listed.document())).isEqualTo("SENT");
    assertThat(coordinator.page().locator("button:has-text('I have handed it over')").count()).isZero();
  }

  private void a_file_that_is_no_list_is_refused_and_the_note_is_kept(Person coordinator) {
    coordinator.opens("/ncmd/reconciliations/new").enters("note", "From Priya at the NCMD").presses("Compare").isToldOfMistakes();
    coordinator.page().locator("#file").setInputFiles(new FilePayload("list.csv", "text/csv", "Colour,Size\nred,2\n".getBytes(UTF_8)));
    coordinator.presses("Compare").isToldOfMistakes().sees("No column of the file names a case. Its headings are: Colour, Size");
    assertThat(coordinator.page().locator("#note").inputValue()).isEqualTo("From Priya at the NCMD");
  }

  private void their_list_is_compared(Person coordinator) {
    String csv = "NCMD reference,Case reference,Status,Date of death\n55-1,%s,Finalised,11/11/2026\n55-2,OXON-1999-0001,Notified,01/02/2026\n".formatted(listed.caseNumber());
    coordinator.page().locator("#file").setInputFiles(new FilePayload("list.csv", "text/csv", csv.getBytes(UTF_8)));
    coordinator.presses("Compare").sees("From Priya at the NCMD");
    made = coordinator.path();
    at(coordinator, missing.caseNumber()).sees("Only we have it: " + missing.caseNumber());
    at(coordinator, "OXON-1999-0001").sees("Only they have it: OXON-1999-0001");
    at(coordinator, listed.caseNumber()).sees(
        "We differ: " + listed.caseNumber(),
        "They have it as finished; the last we sent is the first notification",
        "They have it; no answer is recorded here",
        "The date of death here is 10 November 2026; theirs is 11 November 2026");
  }

  /** The page of the comparison that begins with this case; other tests have sent cases too. */
  private Person at(Person coordinator, String caseNumber) {
    long place = Sql.count("select place from ncmd.reconciled where reconciliation_id = ? and case_number = ?", UUID.fromString(made.replaceFirst(".*/", "")), caseNumber);
    return coordinator.opens(made + (place == 1 ? "" : "?after=" + (place - 1)));
  }

  private void a_line_is_noted_and_the_note_stays(Person coordinator) {
    String line = Sql.rows("select id::text as it from ncmd.reconciled where case_number = ?", missing.caseNumber()).getFirst().get("it").toString();
    at(coordinator, missing.caseNumber());
    String form = "form:has(input[value='" + line + "'])";
    coordinator.page().locator(form + " button").click();
    coordinator.page().waitForSelector(".nhsuk-error-summary");
    coordinator.isToldOfMistakes().enters("words-" + line, "Asked them to look for it");
    coordinator.page().locator(form + " button").click();
    coordinator.page().waitForURL("**done=noted**");
    at(coordinator, missing.caseNumber()).sees("Asked them to look for it");
    coordinator.opens("/ncmd/reconciliations").sees("List of ");
  }

  private void the_answer_is_recorded(Person coordinator) {
    coordinator.opens(listed.page()).follows("Record what the national database said").ticks("outcome", "accepted").enters("reference", "55-1").presses("Save")
        .sees("What the national database said is recorded", "55-1");
    assertThat(NcmdDesk.state(listed.document())).isEqualTo("ACCEPTED");
  }

  private void nobody_else_sees_it() {
    new Person(browser.as("bucks.coordinator")).isRefused(made, 404).isRefused(batch, 404).isRefused(batch + "/file", 404);
    new Person(browser.as("oxon.doctor")).isRefused("/ncmd/reconciliations", 403).isRefused("/ncmd/batches", 403);
    new CaseRecord(listed.review()).requireDone("oxon.coordinator", "ncmd.document_batched", "ncmd.batch_downloaded", "ncmd.document_handed_over", "ncmd.acceptance_recorded");
  }

  private static Map<String, byte[]> unzipped(byte[] file) throws IOException {
    Map<String, byte[]> files = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    return files;
  }
}
