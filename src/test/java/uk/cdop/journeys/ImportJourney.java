package uk.cdop.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.cdop.caseimport.SomeSpreadsheet;
import uk.cdop.testing.Browser;
import uk.cdop.testing.Sql;

/** A coordinator brings 500 old cases from a spreadsheet, of which 20 rows are bad, and takes the import back. */
@ArquillianTest
@RunAsClient
class ImportJourney {
  private static final int ROWS = 500;
  private static final int BAD = 20;

  private final int series = unknownSeries();
  private Browser browser;
  private Person coordinator;

  @BeforeEach
  void open() {
    browser = Browser.open();
    coordinator = new Person(browser.as("oxon.coordinator"));
  }

  @AfterEach
  void close() {
    browser.close();
  }

  /** A file none of whose children has a case here, as the children of other journeys might. */
  private static int unknownSeries() {
    return new Random()
        .ints(10, 40)
        .filter(
            series ->
                Sql.count(
                        "select count(*) from review.review where nhs_number = any (string_to_array(?, ' '))",
                        IntStream.range(0, ROWS).mapToObj(i -> SomeSpreadsheet.nhsNumber(series * 20_000 + i)).collect(Collectors.joining(" ")))
                    == 0)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void brings_five_hundred_old_cases_of_which_twenty_rows_are_bad() {
    String file = SomeSpreadsheet.csv(series, ROWS, BAD);
    String first = when_the_file_is_uploaded_and_its_columns_matched(file);
    coordinator.sees("480 will be added, 20 need fixing", "EC-" + series + "-1000");
    when_one_row_is_mended_in_place(first);
    when_the_others_are_mended_in_a_spreadsheet(first);
    coordinator.sees("499 will be added, 1 needs fixing");
    when_the_good_rows_are_imported(first, 499);
    UUID review = then_a_case_shows_its_imported_record();
    then_the_same_file_adds_nothing(file);
    then_the_import_is_undone_but_for_the_case_that_was_worked_on(first, review);
    new CaseRecord(review).requireUnbroken("OXON");
  }

  @Test
  void a_file_that_is_no_spreadsheet_is_refused_in_words_and_nobody_else_sees_imports() {
    coordinator.opens("/imports/new").presses("Upload").isToldOfMistakes().sees("Choose a file");
    upload("photo.xlsx", "PK\u0003\u0004 not a workbook".getBytes(StandardCharsets.ISO_8859_1), "Upload").isToldOfMistakes().sees("not an Excel workbook");
    new Person(browser.as("oxon.doctor")).isRefused("/imports", 403);
  }

  private String when_the_file_is_uploaded_and_its_columns_matched(String file) {
    coordinator.opens("/imports").follows("Start an import");
    upload("old cases.csv", file.getBytes(StandardCharsets.UTF_8), "Upload").sees("Match the columns", "For example: EC-" + series + "-1000");
    String id = coordinator.path().replaceAll("/imports/|/columns", "");
    coordinator.presses("Check the rows");
    return id;
  }

  private void when_one_row_is_mended_in_place(String id) {
    coordinator.selects("outcome", "MEND").presses("Update results").sees("999 000 0000", "is not a real day", "is not a grade", "There is no status");
    coordinator.follows("Fix row 26").isToldOfMistakes().enters("nhs-number", "12").presses("Check this row again").isToldOfMistakes()
        .sees("“12” does not have 10 digits");
    coordinator.enters("nhs-number", "").presses("Check this row again").sees("Row 26 was checked again", "481 will be added, 19 need fixing");
  }

  /** All are mended but the last, which stays as it is. */
  private void when_the_others_are_mended_in_a_spreadsheet(String id) {
    String bad = new String(coordinator.fetches("/imports/" + id + "/to-mend.csv"), StandardCharsets.UTF_8);
    assertThat(bad.lines()).hasSize(BAD).allMatch(line -> !line.startsWith("="));
    int last = bad.strip().lastIndexOf('\n');
    String mended =
        bad.substring(0, last).replace("999 000 0000", "").replace("31/02/2010", "01/02/2005").replaceAll(",7,", ",2,");
    List<String> header = List.of(bad.lines().findFirst().orElseThrow().split(","));
    assertThat(header).startsWith("\ufeffRow", "What to fix");
    mended = withStatus(mended, header.indexOf("Status"));
    coordinator.opens("/imports/" + id + "/corrected");
    upload("mended.csv", mended.getBytes(StandardCharsets.UTF_8), "Upload and check again").sees("fixed rows taken over");
  }

  /** Fills in the status where the cell is empty; a quoted cell with commas stands only before and after it as a whole. */
  private static String withStatus(String csv, int at) {
    StringBuilder all = new StringBuilder();
    csv.lines()
        .forEach(
            line -> {
              String[] cells = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
              cells[at] = cells[at].isEmpty() ? "Closed" : cells[at];
              all.append(String.join(",", cells)).append("\r\n");
            });
    return all.toString();
  }

  private void when_the_good_rows_are_imported(String id, int good) {
    coordinator.opens("/imports/" + id + "/confirm").sees("Will be added", "" + good).presses("Import " + good + " cases");
    waitFor(id, "Imported");
    coordinator.sees(good + " cases were added", "1 row still needs fixing");
    assertThat(Sql.count("select count(*) from caseimport.import_row where import_id = ? and outcome = 'ADDED' and (entries <> '{}' or cells <> '[]')", UUID.fromString(id)))
        .as("rows that were added and not forgotten").isZero();
  }

  private UUID then_a_case_shows_its_imported_record() {
    UUID review = (UUID) Sql.rows("select review_id from caseimport.import_row where case_number = ? and outcome = 'ADDED'", "EC-" + series + "-1007").getFirst().get("review_id");
    coordinator.opens("/reviews/" + review).sees("Nothing is due in this case", "Imported on").follows("Imported record")
        .sees("old cases.csv", "EC-" + series + "-1007", "3: Factors identified that provide a complete and sufficient explanation for the death (Form C scale)",
            "No modifiable factors identified");
    new CaseRecord(review).requireDone("oxon.coordinator", "caseimport.record_viewed", "review.viewed");
    new CaseRecord(review).requireDone("system", "caseimport.case_added");
    assertThat(Sql.count("select count(*) from ncmd.due where review_id = ?", review)).isZero();
    return review;
  }

  private void then_the_same_file_adds_nothing(String file) {
    String again = when_the_file_is_uploaded_and_its_columns_matched(file);
    coordinator.sees("480 already here, 20 need fixing", "The same file was imported on");
    coordinator.opens("/imports/" + again + "/confirm").sees("There is nothing to import");
    coordinator.opens("/imports/" + again + "/undo").enters("reason", "Uploaded again by mistake").presses("Discard this file");
    waitFor(again, "Undone");
  }

  private void then_the_import_is_undone_but_for_the_case_that_was_worked_on(String id, UUID review) {
    coordinator.opens("/reviews/" + review + "/family/preferences").enters("way", "By letter").presses("Save");
    String number = Sql.rows("select number from review.review where id = ?", review).getFirst().get("number").toString();
    coordinator.opens("/imports/" + id + "/undo").sees("498 cases will be removed", "1 case stays", number).presses("Undo this import")
        .isToldOfMistakes().enters("reason", "Wrong file").presses("Undo this import");
    waitFor(id, "Undone");
    coordinator.sees("1 case of this import stayed", number, "Wrong file");
    assertThat(Sql.count("select count(*) from caseimport.import_row w where w.import_id = ? and w.outcome = 'REMOVED' and w.review_id is null", UUID.fromString(id))).isEqualTo(498);
    coordinator.opens("/reviews/" + review).opens("/reviews?find=" + SomeSpreadsheet.nhsNumber(series * 20_000)).sees("No case matches");
  }

  private Person upload(String name, byte[] file, String button) {
    coordinator.page().locator("#file").setInputFiles(new FilePayload(name, "application/octet-stream", file));
    return coordinator.presses(button);
  }

  private void waitFor(String id, String heading) {
    for (int tries = 0; tries < 240; tries++) {
      coordinator.opens("/imports/" + id);
      if (coordinator.page().locator("h1").textContent().contains(heading)) {
        return;
      }
      coordinator.page().waitForTimeout(500);
    }
    throw new AssertionError("The import did not come to: " + heading);
  }
}
