package uk.cdop.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import uk.cdop.documents.check.SomeFiles;
import uk.cdop.testing.Browser;
import uk.cdop.testing.Product;
import uk.cdop.testing.Sql;

/** A coordinator adds a post-mortem report to a case, a doctor reads it; the narrow phone is looked at on every page. */
@ArquillianTest
@RunAsClient
class DocumentsJourney {
  private static final int[] WIDTHS = {320, 768, 1280};

  @Test
  void a_coordinator_adds_a_document_and_a_doctor_downloads_it() {
    Product.demonstrate();
    UUID review = (UUID) Sql.rows("select id from review.review where cdop = 'OXON' and stage = 'GATHERING' order by number limit 1").getFirst().get("id");
    String documents = "/reviews/" + review + "/documents";
    byte[] pdf = SomeFiles.pdf();
    try (Browser browser = Browser.open()) {
      Person coordinator = new Person(browser.as("oxon.coordinator"));
      coordinator.opens("/reviews/" + review).sees("Documents").opens(documents).sees("No documents have been added yet.");
      requireEveryWidth(coordinator.page());
      coordinator.follows("Add a document");
      requireEveryWidth(coordinator.page());
      coordinator.presses("Add the document").isToldOfMistakes().sees("Choose a file", "Say who gave the document");

      coordinator.page().locator("#file").setInputFiles(new FilePayload("too large.pdf", "application/pdf", new byte[21 << 20]));
      assertThat(coordinator.page().locator("[role=alert]").last().textContent()).contains("The most is 20 MB");
      coordinator.page().locator("#file").setInputFiles(new FilePayload("report.pdf", "application/pdf", SomeFiles.jpeg()));
      coordinator.enters("title", "Post-mortem report").ticks("kind", "POST_MORTEM").enters("date", LocalDate.of(2026, 10, 3))
          .enters("from", "Coroner’s office").ticks("distressing", "yes").enters("note", "Describes injuries in words");
      coordinator.presses("Add the document").isToldOfMistakes().sees("does not fit what is in it");
      coordinator.page().locator("#file").setInputFiles(new FilePayload("Zoë’s report.pdf", "application/pdf", pdf));
      coordinator.presses("Add the document").sees("Post-mortem report", "Describes injuries in words", "Coroner’s office", "Zoë’s report.pdf");

      coordinator.page().waitForCondition(() -> {
        coordinator.page().reload();
        return coordinator.text().contains("no virus found");
      });
      Person doctor = new Person(browser.as("oxon.doctor"));
      doctor.opens(documents).sees("May be distressing", "3 October 2026", "Scanned");
      requireEveryWidth(doctor.page());
      doctor.follows("Post-mortem report").sees("Important: this may be distressing");
      requireEveryWidth(doctor.page());
      assertThat(doctor.page().locator("#maincontent a[href$='/file']").isVisible()).isFalse();
      doctor.page().locator("#maincontent summary").click();
      assertThat(doctor.page().locator("#maincontent a[href$='/file']").isVisible()).isTrue();
      byte[] fetched = doctor.fetches(doctor.path() + "/file");
      assertThat(fetched).isEqualTo(pdf);

      new CaseRecord(review).requireDone("oxon.coordinator", "documents.file_added", "documents.file_refused");
      new CaseRecord(review).requireDone("oxon.doctor", "documents.listed", "documents.viewed", "documents.file_downloaded");
      new CaseRecord(review).requireDone("system", "documents.file_found_clean");
    }
  }

  private static void requireEveryWidth(Page page) {
    for (int width : WIDTHS) {
      page.setViewportSize(width, 900);
      // The menu in the header folds a moment after the window has become narrow.
      page.waitForTimeout(500);
      assertThat((int) page.evaluate("document.documentElement.scrollWidth")).as("%s at %s", page.url(), width).isLessThanOrEqualTo(width);
      Browser.requireAccessible(page);
    }
  }
}
