package uk.cdop.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.htmlunit.FormEncodingType;
import org.htmlunit.HttpMethod;
import org.htmlunit.WebClient;
import org.htmlunit.WebRequest;
import org.htmlunit.WebResponse;
import org.htmlunit.util.KeyDataPair;
import org.htmlunit.util.NameValuePair;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import uk.cdop.documents.check.SomeFiles;
import uk.cdop.testing.Login;
import uk.cdop.testing.Product;
import uk.cdop.testing.Sql;

/** Documents of a case over HTTP: quarantine, scan, download, and who is refused. */
@ArquillianTest
@RunAsClient
class DocumentsIT {
  private final UUID review = UUID.randomUUID();
  private final String documents = "/reviews/" + review + "/documents";

  @Test
  void keeps_a_file_closed_until_it_was_scanned_and_then_hands_it_out_as_it_came() throws Exception {
    givenAReview();
    byte[] pdf = SomeFiles.pdf();
    try (WebClient browser = Login.as("oxon.coordinator")) {
      Product.scanner().close();
      String document;
      try {
        document = added(browser, "The letter.pdf", pdf);

        assertThat(open(browser, document).getContentAsString()).contains("Waiting for virus scan").doesNotContain("/file\"");
        assertThat(open(browser, document + "/file").getContentAsString()).contains("Waiting for virus scan").doesNotContain("%PDF");
      } finally {
        Product.scanner().start();
      }
      waitFor("CLEAN");

      WebResponse file = open(browser, document + "/file");
      assertThat(file.getContentAsStream().readAllBytes()).isEqualTo(pdf);
      assertThat(file.getResponseHeaderValue("Content-Disposition")).isEqualTo("attachment; filename=\"The letter.pdf\"; filename*=UTF-8''The%20letter.pdf");
      assertThat(file.getResponseHeaderValue("Content-Security-Policy")).contains("sandbox");
      assertThat(file.getResponseHeaderValue("X-Content-Type-Options")).isEqualTo("nosniff");
      assertThat(file.getResponseHeaderValue("Cache-Control")).contains("no-store");
      assertThat(acts())
          .contains("documents.form_viewed", "documents.file_added", "documents.file_found_clean", "documents.viewed", "documents.file_downloaded");
    }
  }

  @Test
  void deletes_a_file_in_which_the_scanner_finds_a_virus_and_keeps_its_record() throws Exception {
    givenAReview();
    try (WebClient browser = Login.as("oxon.doctor")) {
      String document = added(browser, "letter.pdf", SomeFiles.infectedPdf());
      waitFor("INFECTED");

      assertThat(open(browser, document).getContentAsString()).contains("Virus found").contains("was deleted");
      assertThat(open(browser, document + "/file").getContentAsString()).doesNotContain("%PDF");
      assertThat(Sql.count("select count(*) from documents.file_content c join documents.file f on f.id = c.file_id where f.review_id = ?", review)).isZero();
      assertThat(acts()).contains("documents.virus_found");
    }
  }

  @Test
  void says_how_to_mend_a_file_that_is_not_taken_and_keeps_what_was_typed() throws Exception {
    givenAReview();
    try (WebClient browser = Login.as("oxon.coordinator")) {
      WebResponse answer = send(browser, form("letter.pdf", SomeFiles.EICAR, "title=Typed with care"));

      assertThat(answer.getStatusCode()).isEqualTo(422);
      assertThat(answer.getContentAsString()).contains("virus test pattern", "Typed with care", "Error: ");
      assertThat(Sql.count("select count(*) from documents.file where review_id = ?", review)).isZero();
      assertThat(acts()).contains("documents.file_refused");
    }
  }

  @Test
  void adds_one_file_for_one_key() throws Exception {
    givenAReview();
    try (WebClient browser = Login.as("oxon.coordinator")) {
      String key = "idempotencyKey=" + UUID.randomUUID();
      send(browser, form("a.pdf", SomeFiles.pdf(), key));
      send(browser, form("a.pdf", SomeFiles.pdf(), key));

      assertThat(Sql.count("select count(*) from documents.file where review_id = ?", review)).isEqualTo(1);
    }
  }

  @Test
  void refuses_a_form_that_was_forged_or_is_too_large() throws Exception {
    givenAReview();
    try (WebClient browser = Login.as("oxon.coordinator")) {
      open(browser, documents + "/new");
      Map<String, Object> forged = form("a.pdf", SomeFiles.pdf());
      forged.put("csrf", "A".repeat(24));
      assertThat(sent(browser, forged).getStatusCode()).isEqualTo(403);
      forged.remove("csrf");
      assertThat(sent(browser, forged).getStatusCode()).isEqualTo(403);

      WebResponse tooLarge = send(browser, form("a.pdf", new byte[30 << 20]));
      assertThat(tooLarge.getStatusCode()).isEqualTo(413);
      assertThat(tooLarge.getContentAsString()).contains("at most 20 MB");
      assertThat(Sql.count("select count(*) from documents.file where review_id = ?", review)).isZero();
    }
  }

  @Test
  void lies_locked_in_the_database() throws Exception {
    givenAReview();
    try (WebClient browser = Login.as("oxon.coordinator")) {
      added(browser, "a.pdf", SomeFiles.pdf());

      byte[] stored = (byte[]) Sql.rows("select content from documents.file_content c join documents.file f on f.id = c.file_id where f.review_id = ?", review).getFirst().get("content");
      assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("PDF", "Catalog");
    }
  }

  @Test
  void closes_a_withdrawn_document_and_keeps_the_reason() throws Exception {
    givenAReview();
    try (WebClient browser = Login.as("oxon.coordinator")) {
      String document = added(browser, "a.pdf", SomeFiles.pdf());
      waitFor("CLEAN");
      String page = open(browser, document + "/withdraw").getContentAsString();
      String version = page.replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1");
      assertThat(post(browser, document + "/withdraw", "version=99", "why=Another case").getStatusCode()).isEqualTo(409);
      assertThat(post(browser, document + "/withdraw", "version=" + version, "why=It belongs to another case").getStatusCode()).isEqualTo(200);

      assertThat(open(browser, document).getContentAsString()).contains("Withdrawn", "It belongs to another case").doesNotContain("/file\"");
      assertThat(open(browser, document + "/file").getContentAsString()).doesNotContain("%PDF");
    }
  }

  @Test
  void refuses_the_wrong_role_and_the_wrong_cdop() throws Exception {
    givenAReview();
    String document;
    try (WebClient browser = Login.as("oxon.coordinator")) {
      document = added(browser, "a.pdf", SomeFiles.pdf());
      waitFor("CLEAN");
    }
    for (String path : List.of(documents, document, document + "/file", documents + "/new")) {
      assertThat(statusFor("oxon.keyworker", path)).as(path).isEqualTo(403);
      assertThat(statusFor("oxon.chair", path)).as(path).isEqualTo(403);
      assertThat(statusFor("bucks.coordinator", path)).as(path).isEqualTo(404);
    }
    assertThat(statusFor("oxon.doctor", document + "/withdraw")).isEqualTo(403);
    try (WebClient stranger = Login.as("bucks.coordinator")) {
      assertThat(send(stranger, form("a.pdf", SomeFiles.pdf())).getStatusCode()).isEqualTo(404);
    }
  }

  private String added(WebClient browser, String name, byte[] content) throws IOException {
    WebResponse answer = send(browser, form(name, content));
    String path = answer.getWebRequest().getUrl().getPath();
    assertThat(path).as("after adding %s, which answered %s", name, answer.getStatusCode()).matches(documents + "/[0-9a-f-]{36}");
    return path;
  }

  /** The form as it is filled in well, with these fields in the place of its own. */
  private static Map<String, Object> form(String name, byte[] content, String... fields) {
    Map<String, Object> form = new LinkedHashMap<>();
    form.put("csrf", "");
    form.put("title", "Letter");
    form.put("kind", "LETTER");
    form.put("from", "The GP");
    form.put("distressing", "no");
    for (String field : fields) {
      form.put(field.substring(0, field.indexOf('=')), field.substring(field.indexOf('=') + 1));
    }
    form.put(name, content);
    return form;
  }

  private WebResponse send(WebClient browser, Map<String, Object> form) throws IOException {
    form.put("csrf", csrf(browser));
    return sent(browser, form);
  }

  private WebResponse sent(WebClient browser, Map<String, Object> form) throws IOException {
    WebRequest request = new WebRequest(Product.at(documents + "/new").toURL(), HttpMethod.POST);
    request.setEncodingType(FormEncodingType.MULTIPART);
    request.setCharset(StandardCharsets.UTF_8);
    List<NameValuePair> parts = new ArrayList<>();
    form.forEach(
        (field, value) -> {
          if (value instanceof byte[] content) {
            KeyDataPair file = new KeyDataPair("file", (File) null, field, "application/octet-stream", StandardCharsets.UTF_8);
            file.setData(content);
            parts.add(file);
          } else {
            parts.add(new NameValuePair(field, (String) value));
          }
        });
    request.setRequestParameters(parts);
    return browser.getPage(request).getWebResponse();
  }

  private void waitFor(String state) throws InterruptedException {
    for (int tries = 0; tries < 150; tries++) {
      if (Sql.count("select count(*) from documents.file where review_id = ? and state = ?", review, state) > 0) {
        return;
      }
      TimeUnit.MILLISECONDS.sleep(200);
    }
    throw new AssertionError("No file became " + state + ": " + Sql.rows("select state, scan_attempts, finding from documents.file where review_id = ?", review));
  }

  private List<Object> acts() {
    return Sql.rows("select act from audit.entry where review_id = ? order by number", review).stream().map(row -> row.get("act")).toList();
  }

  private void givenAReview() {
    Sql.change(
        "insert into review.review (id, cdop, version, number, stage, forenames, surname, also_known_as, born_on, died_on, sex, address, "
            + "postcode, joint_agency_response, coroner, notified_at, opened_at, surname_key) values (?, 'OXON', 0, ?, 'CDRM_HELD', 'Test', "
            + "'Invented', '', '2026-07-01', '2026-08-05', '9', '', '', false, false, now(), now(), 'invented')",
        review, "OXON-2026-" + review);
  }

  private static int statusFor(String user, String path) {
    try (WebClient browser = Login.as(user)) {
      return open(browser, path).getStatusCode();
    }
  }

  private static WebResponse open(WebClient browser, String path) {
    return Login.open(browser, Product.at(path)).getWebResponse();
  }

  private static String csrf(WebClient browser) {
    return open(browser, "/home").getContentAsString().replaceAll("(?s).*?name=\"csrf\" value=\"([^\"]*)\".*", "$1");
  }

  private static WebResponse post(WebClient browser, String path, String... fields) throws IOException {
    WebRequest request = new WebRequest(Product.at(path).toURL(), HttpMethod.POST);
    List<NameValuePair> parameters = new ArrayList<>(List.of(new NameValuePair("csrf", csrf(browser))));
    for (String field : fields) {
      parameters.add(new NameValuePair(field.substring(0, field.indexOf('=')), field.substring(field.indexOf('=') + 1)));
    }
    request.setRequestParameters(parameters);
    return browser.getPage(request).getWebResponse();
  }
}
