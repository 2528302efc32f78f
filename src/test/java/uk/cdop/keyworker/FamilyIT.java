package uk.cdop.keyworker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.htmlunit.HttpMethod;
import org.htmlunit.WebClient;
import org.htmlunit.WebRequest;
import org.htmlunit.WebResponse;
import org.htmlunit.util.NameValuePair;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import uk.cdop.testing.KeptFamily;
import uk.cdop.testing.Login;
import uk.cdop.testing.Product;
import uk.cdop.testing.Sql;

/** What is kept of a family over HTTP, as their key worker meets it. */
@ArquillianTest
@RunAsClient
class FamilyIT {
  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
  private final KeptFamily kept = KeptFamily.of("oxon.keyworker");

  @Test
  void the_log_is_filtered_by_person_way_and_outcome() throws IOException {
    try (WebClient browser = Login.as("oxon.keyworker")) {
      String mother = person(browser, "Joy Invented", "MOTHER", "called=Mum Joy", "apart=yes");
      String father = person(browser, "Sam Invented", "FATHER");
      contact(browser, "person=" + mother, "said=Spoke with the mother", "outcome=MADE", "way=PHONE");
      contact(browser, "person=" + father, "said=Spoke with the father", "outcome=MADE", "way=VISIT");
      contact(browser, "person=" + father, "said=", "outcome=ATTEMPTED", "way=PHONE");

      assertThat(page(browser, "?person=" + mother)).contains("Spoke with the mother", "Showing 1 of 4 contacts", "Mum Joy (mother)").doesNotContain("Spoke with the father");
      assertThat(page(browser, "?way=PHONE&outcome=ATTEMPTED")).contains("Showing 1 of 4 contacts").doesNotContain("Spoke with the mother", kept.said);
      assertThat(page(browser, "?person=" + UUID.randomUUID())).contains("No contacts match");
      assertThat(page(browser, "?way=%3Cscript%3E&outcome=x&person=y")).contains("4 contacts");
    }
  }

  @Test
  void a_contact_on_or_next_to_the_birthday_is_asked_about_first_and_everything_typed_is_kept() throws IOException {
    LocalDate tomorrow = today.plusDays(1);
    LocalDate birthday = tomorrow.minusYears(4).withDayOfMonth(Math.min(28, tomorrow.getDayOfMonth()));
    Sql.change("update review.review set born_on = ? where id = ?", birthday, kept.review);
    try (WebClient browser = Login.as("oxon.keyworker")) {
      if (tomorrow.getDayOfMonth() <= 28) {
        assertThat(page(browser, "/contacts/new")).contains("Before you get in touch with the family", "the day before Robin’s birthday");
        assertThat(page(browser, "/contacts/new?asked=yes")).contains("Record a contact");
      }
      LocalDate next = birthday.withYear(today.getYear() + 1).plusDays(1);
      String[] typed = contactFields("said=A long talk", "outcome=MADE", "way=PHONE", "with=mother", "next-day=" + next.getDayOfMonth(),
          "next-month=" + next.getMonthValue(), "next-year=" + next.getYear(), "when-day=" + today.minusDays(3).getDayOfMonth(),
          "when-month=" + today.minusDays(3).getMonthValue(), "when-year=" + today.minusDays(3).getYear());
      WebResponse asked = post(browser, kept.family + "/contacts/new", typed);
      assertThat(asked.getContentAsString()).contains("the day after Robin’s birthday", "A long talk");
      assertThat(contacts()).isOne();
      assertThat(post(browser, kept.family + "/contacts/new", with(typed, "day=another")).getContentAsString()).contains("A long talk", "Save the contact");
      post(browser, kept.family + "/contacts/new", with(typed, "day=keep"));
      assertThat(contacts()).isEqualTo(2);
    }
  }

  @Test
  void a_wish_not_to_be_contacted_stops_a_contact_that_is_planned_with_that_person() throws IOException {
    try (WebClient browser = Login.as("oxon.keyworker")) {
      String father = person(browser, "Sam Invented", "FATHER", "contact=no", "why=Not before the inquest");
      LocalDate next = today.plusDays(7);
      WebResponse asked = contact(browser, "person=" + father, "said=x", "outcome=CAME", "way=PHONE", "next-day=" + next.getDayOfMonth(),
          "next-month=" + next.getMonthValue(), "next-year=" + next.getYear());

      assertThat(asked.getContentAsString()).contains("Sam Invented asked not to be contacted: Not before the inquest");
      assertThat(contacts()).isOne();
      assertThat(page(browser, "/letters/new/first-letter")).doesNotContain("Sam Invented");
    }
  }

  @Test
  void a_day_they_want_to_be_left_alone_is_asked_about_and_can_be_taken_out() throws IOException {
    LocalDate avoided = today.plusDays(20);
    try (WebClient browser = Login.as("oxon.keyworker")) {
      assertThat(post(browser, kept.family + "/days", "on-day=31", "on-month=2", "words=Never", "whose=all").getStatusCode()).isEqualTo(422);
      post(browser, kept.family + "/days", "on-day=" + avoided.getDayOfMonth(), "on-month=" + avoided.getMonthValue(), "words=First day of school", "whose=all");
      String[] next = {"said=x", "outcome=MADE", "way=PHONE", "with=mother", "next-day=" + avoided.getDayOfMonth(), "next-month=" + avoided.getMonthValue(),
          "next-year=" + avoided.getYear()};
      assertThat(contact(browser, next).getContentAsString()).contains("They asked for no contact: it is First day of school.");
      Object day = Sql.rows("select id from keyworker.day_to_avoid where review = ?", kept.review).getFirst().get("id");
      post(browser, kept.family + "/days/" + day + "/remove");
      contact(browser, next);
      assertThat(contacts()).isEqualTo(2);
    }
  }

  @Test
  void a_letter_with_an_empty_field_can_be_neither_printed_nor_given() throws IOException {
    try (WebClient browser = Login.as("oxon.keyworker")) {
      WebResponse drafted = post(browser, kept.family + "/letters/new/closing-letter", "idempotencyKey=" + UUID.randomUUID(), "to=Joy", "own=");
      String letter = drafted.getWebRequest().getUrl().getPath();
      assertThat(drafted.getContentAsString()).contains("This cannot be given yet", "Missing: your own words", "[Your own words]").doesNotContain("Save it as a Word file");
      assertThat(open(browser, letter + "/word").getStatusCode()).isEqualTo(422);
      assertThat(open(browser, letter + "/page").getStatusCode()).isEqualTo(422);
      assertThat(post(browser, letter + "/given", given("version=0")).getStatusCode()).isEqualTo(422);
      assertThat(Sql.rows("select state from keyworker.letter where review = ?", kept.review)).extracting("state").containsExactly("DRAFT");

      WebResponse early = post(browser, letter + "/change", "version=0", "to=Joy", "own=I will remember his laugh.\n\nThank you.");
      assertThat(early.getContentAsString()).contains("This cannot be given yet", "Missing: the day on which the panel ended the review").doesNotContain("Missing: your own words");
      assertThat(post(browser, letter + "/given", given("version=1")).getStatusCode()).isEqualTo(422);

      Sql.change("update review.review set stage = 'CDOP_REVIEWED' where id = ?", kept.review);
      WebResponse whole = open(browser, letter);
      assertThat(whole.getContentAsString()).contains("I will remember his laugh.", "Robin").doesNotContain("This cannot be given yet");
      WebResponse word = open(browser, letter + "/word");
      assertThat(word.getResponseHeaderValue("Content-Disposition")).contains("closing-letter-oxon-2026").doesNotContain("Robin");
      assertThat(paragraphs(word)).contains("The end of the review", "Dear Joy,", "I will remember his laugh.", "Thank you.");
    }
  }

  @Test
  void what_was_given_stays_word_for_word_and_shows_its_step_as_taken() throws IOException {
    try (WebClient browser = Login.as("oxon.keyworker")) {
      String letter = post(browser, kept.family + "/letters/new/your-questions", "idempotencyKey=" + UUID.randomUUID(), "to=Joy", "reach=01865 496 0000", "own=")
          .getWebRequest().getUrl().getPath();
      post(browser, letter + "/given", given("version=0"));
      Sql.change("update review.review set forenames = 'Changed' where id = ?", kept.review);

      assertThat(open(browser, letter).getContentAsString()).contains("word for word", "people who knew and cared for Robin").doesNotContain("Changed will meet");
      assertThat(post(browser, letter + "/change", "version=1", "to=Someone", "own=").getStatusCode()).isEqualTo(404);
      assertThat(Sql.rows("select sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex') as same from keyworker.letter where review = ?", kept.review))
          .extracting("same").containsExactly(true);
      post(browser, kept.family + "/letters/new/when-a-child-dies", given("idempotencyKey=" + UUID.randomUUID(), "to=Both parents"));
      assertThat(page(browser, "/letters")).contains("Guide: When a child dies", "Both parents", "Handed over");
      assertThat(Sql.rows("select act from audit.entry where review_id = ?", kept.review)).extracting("act")
          .contains("keyworker.letter_drafted", "keyworker.letter_given", "keyworker.guide_given", "keyworker.letter_viewed");
    }
  }

  @Test
  void the_same_letter_sent_twice_is_drafted_once() throws IOException {
    try (WebClient browser = Login.as("oxon.keyworker")) {
      String[] typed = {"idempotencyKey=" + UUID.randomUUID(), "to=Joy", "reach=here", "own="};
      post(browser, kept.family + "/letters/new/first-letter", typed);
      post(browser, kept.family + "/letters/new/first-letter", typed);

      assertThat(Sql.count("select count(*) from keyworker.letter where review = ?", kept.review)).isOne();
    }
  }

  @Test
  void nothing_a_family_said_is_in_the_papers_unless_it_is_marked_and_what_is_taken_back_is_not() throws IOException {
    try (WebClient keyWorker = Login.as("oxon.keyworker"); WebClient coordinator = Login.as("oxon.coordinator")) {
      String pack = "/reviews/" + kept.review + "/pack";
      assertThat(open(coordinator, pack).getContentAsString()).contains("asked-" + kept.review).doesNotContain(kept.said);

      assertThat(page(keyWorker, "/panel/new?contact=" + kept.contact)).contains(kept.said);
      post(keyWorker, kept.family + "/panel/new", "idempotencyKey=" + UUID.randomUUID(), "contact=" + kept.contact, "words=They called three times.", "agreed=mother");
      assertThat(open(coordinator, pack).getContentAsString()).contains("They called three times.", "What the family would like the panel to know").doesNotContain(kept.said);

      Object voice = Sql.rows("select id from keyworker.voice where review = ?", kept.review).getFirst().get("id");
      post(keyWorker, kept.family + "/panel/" + voice + "/take-back");
      assertThat(open(coordinator, pack).getContentAsString()).doesNotContain("They called three times.");

      post(keyWorker, kept.family + "/questions/" + kept.question, "version=0", "state=TO_BE_ANSWERED", "asks=MEETING");
      assertThat(open(coordinator, pack).getContentAsString()).doesNotContain("asked-" + kept.review);
      assertThat(open(coordinator, "/reviews/" + kept.review + "/review-meeting").getContentAsString()).contains("asked-" + kept.review);
    }
  }

  @Test
  void a_service_is_told_about_nobody_who_did_not_agree() throws IOException {
    try (WebClient browser = Login.as("oxon.keyworker")) {
      String[] typed = {"idempotencyKey=" + UUID.randomUUID(), "service=A bereavement team", "for=mother", "agreed=no", "standing=REFERRED",
          "on-day=" + today.getDayOfMonth(), "on-month=" + today.getMonthValue(), "on-year=" + today.getYear()};
      WebResponse refused = post(browser, kept.family + "/support/new", typed);
      assertThat(refused.getStatusCode()).isEqualTo(422);
      assertThat(refused.getContentAsString()).contains("a service must not be told about anyone who has not agreed", "A bereavement team");

      post(browser, kept.family + "/support/new", with(typed, "agreed=yes"));
      assertThat(page(browser, "/support")).contains("A bereavement team", "Asked for, waiting for the service");
    }
  }

  @Test
  void a_handover_lists_what_is_open_for_whoever_takes_over() throws IOException {
    try (WebClient coordinator = Login.as("oxon.coordinator"); WebClient next = Login.as("oxon.keyworker2")) {
      String change = "/reviews/" + kept.review + "/key-worker";
      assertThat(open(coordinator, change).getContentAsString()).contains("What is handed over", "A question without an answer: asked-" + kept.review);
      post(coordinator, change, "seen=" + kept.assignment, "person=oxon.keyworker2", "why=LEFT", "note=The father wants to be called Sam.");

      assertThat(open(next, kept.family).getContentAsString())
          .contains("Taken over from A key worker", "left the post or the role", "The father wants to be called Sam.", "A question without an answer: asked-" + kept.review);
      try (WebClient before = Login.as("oxon.keyworker")) {
        assertThat(open(before, kept.family).getStatusCode()).isEqualTo(404);
      }
    }
  }

  @Test
  void the_designated_doctor_reads_and_writes_nothing_and_another_cdop_finds_nothing() throws IOException {
    try (WebClient doctor = Login.as("oxon.doctor"); WebClient stranger = Login.as("bucks.keyworker")) {
      for (String part : List.of("", "/letters", "/support", "/panel")) {
        assertThat(open(doctor, kept.family + part).getStatusCode()).as(part).isEqualTo(200);
        assertThat(open(stranger, kept.family + part).getStatusCode()).as(part).isEqualTo(404);
      }
      for (String form : List.of("/people/new", "/days", "/letters/new/first-letter", "/support/new", "/panel/new", "/cover")) {
        assertThat(open(doctor, kept.family + form).getStatusCode()).as(form).isEqualTo(403);
        assertThat(open(stranger, kept.family + form).getStatusCode()).as(form).isEqualTo(404);
      }
    }
  }

  private long contacts() {
    return Sql.count("select count(*) from keyworker.contact where review = ?", kept.review);
  }

  private String person(WebClient browser, String name, String relation, String... more) throws IOException {
    List<String> fields = new ArrayList<>(List.of("idempotencyKey=" + UUID.randomUUID(), "name=" + name, "relation=" + relation, "contact=yes", "interpreter=", "best="));
    post(browser, kept.family + "/people/new", with(fields.toArray(String[]::new), more));
    return Sql.rows("select id from keyworker.relative where review = ? and name = ?", kept.review, name).getFirst().get("id").toString();
  }

  private WebResponse contact(WebClient browser, String... more) throws IOException {
    return post(browser, kept.family + "/contacts/new", contactFields(more));
  }

  private String[] contactFields(String... more) {
    LocalDate on = today.minusDays(1);
    return with(new String[] {"idempotencyKey=" + UUID.randomUUID(), "when-day=" + on.getDayOfMonth(), "when-month=" + on.getMonthValue(),
        "when-year=" + on.getYear(), "time=10am"}, more);
  }

  private String[] given(String... more) {
    return with(new String[] {"on-day=" + today.getDayOfMonth(), "on-month=" + today.getMonthValue(), "on-year=" + today.getYear(), "how=HANDED"}, more);
  }

  /** Later fields take the place of earlier ones with the same name. */
  private static String[] with(String[] fields, String... more) {
    List<String> all = new ArrayList<>(List.of(fields));
    for (String field : more) {
      all.removeIf(known -> known.startsWith(field.substring(0, field.indexOf('=') + 1)));
      all.add(field);
    }
    return all.toArray(String[]::new);
  }

  private static List<String> paragraphs(WebResponse word) throws IOException {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word.getContentAsStream().readAllBytes()))) {
      return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
    }
  }

  private String page(WebClient browser, String part) {
    return open(browser, kept.family + part).getContentAsString();
  }

  private static WebResponse open(WebClient browser, String path) {
    return Login.open(browser, Product.at(path)).getWebResponse();
  }

  private static WebResponse post(WebClient browser, String path, String... fields) throws IOException {
    String csrf = open(browser, "/home").getContentAsString().replaceAll("(?s).*?name=\"csrf\" value=\"([^\"]*)\".*", "$1");
    WebRequest request = new WebRequest(Product.at(path).toURL(), HttpMethod.POST);
    List<NameValuePair> parameters = new ArrayList<>(List.of(new NameValuePair("csrf", csrf)));
    for (String field : fields) {
      parameters.add(new NameValuePair(field.substring(0, field.indexOf('=')), field.substring(field.indexOf('=') + 1)));
    }
    request.setRequestParameters(parameters);
    request.setAdditionalHeader("Accept", "text/html");
    return browser.getPage(request).getWebResponse();
  }
}
