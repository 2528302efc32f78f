package uk.cdop.caselist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.htmlunit.WebClient;
import org.htmlunit.html.HtmlElement;
import org.htmlunit.html.HtmlInput;
import org.htmlunit.html.HtmlPage;
import org.htmlunit.html.HtmlTextArea;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.cdop.testing.Login;
import uk.cdop.testing.Product;
import uk.cdop.testing.Sql;

/** The list of cases over HTTP: whom a search finds, that pages neither lose nor repeat a case, and what an export holds. */
@ArquillianTest
@RunAsClient
class CaseListIT {
  private static final Pattern CASE = Pattern.compile("href=\"/reviews/([0-9a-f-]{36})\"");

  @BeforeAll
  static void every_state_is_there() {
    Product.demonstrate();
  }

  @ParameterizedTest
  @CsvSource({
    "Zoë Bróna, O’Qwxyzel, '', zoe oqwxyzel",
    "Zoë Bróna, O’Qwxyzel, '', Qwxyzel",
    "Zoë Bróna, O’Qwxyzel, '', o qwxyzel",
    "Zoë Bróna, O’Qwxyzel, '', O'Qwxyzel zoe",
    "Mary-Jane, Vexleyton, '', maryjane vexleyton",
    "Mary-Jane, Vexleyton, '', Mary Jane",
    "William, Drazkowicz, '', Bill Drazkowicz",
    "Elizabeth, Drazkowicz, '', beth drazkowicz",
    "Anna, Łobuzińska, '', lobuzinska",
    "Anna, Plimsworthy, '', Plimsworhty",
    "Anna, Plimsworthy, '', Plimswrthy",
    "Anna, Plimsworthy, '', Plimsworrthy",
    "Stephen, Quellington, '', steven kwelington",
    "Anna, Plimsworthy, Zibby, zibby plim",
    "Yusuf, El Qhamdani, '', elqhamdani",
    "Yusuf, El Qhamdani, '', el qhamdani"
  })
  void finds_a_child_however_the_name_is_written(String forenames, String surname, String knownAs, String words) {
    UUID review = child(forenames, surname, knownAs);
    try (WebClient coordinator = Login.as("oxon.coordinator")) {
      assertThat(found(coordinator, "/reviews?find=" + URLEncoder.encode(words, StandardCharsets.UTF_8))).as(words).contains(review.toString());
    } finally {
      Sql.change("delete from review.review where id = ?", review);
    }
  }

  @Test
  void finds_nobody_by_a_word_that_is_not_theirs_and_nobody_in_another_panel() {
    UUID review = child("Anna", "Plimsworthy", "");
    try (WebClient coordinator = Login.as("oxon.coordinator"); WebClient stranger = Login.as("bucks.coordinator")) {
      assertThat(found(coordinator, "/reviews?find=plimsworthy%20zebedee")).isEmpty();
      assertThat(found(stranger, "/reviews?find=plimsworthy")).isEmpty();
    } finally {
      Sql.change("delete from review.review where id = ?", review);
    }
  }

  @ParameterizedTest
  @CsvSource({"''", "&sort=DIED", "&sort=NUMBER", "&stage=GATHERING&stage=CLOSED&sort=DIED"})
  void goes_through_all_pages_without_losing_or_repeating_a_case(String order) {
    try (WebClient coordinator = Login.as("oxon.coordinator")) {
      Set<String> seen = new HashSet<>();
      String address = "/reviews?all=yes" + order;
      while (!address.isEmpty()) {
        String words = raw(coordinator, address);
        Matcher rows = CASE.matcher(words);
        while (rows.find()) {
          assertThat(seen.add(rows.group(1))).as("a case twice on %s", address).isTrue();
        }
        Matcher next = Pattern.compile("href=\"(/reviews\\?[^\"]*after=[^\"]*)\"").matcher(words);
        address = next.find() ? next.group(1).replace("&amp;", "&") : "";
      }
      long all = Sql.count("select count(*) from review.review r where cdop = 'OXON'" + (order.contains("stage") ? " and stage in ('GATHERING', 'CLOSED')" : ""));
      assertThat((long) seen.size()).isEqualTo(all);
    }
  }

  @Test
  void exports_no_formula_and_records_each_case_and_the_reason() throws IOException {
    UUID review = child("=HYPERLINK(1)", "@Plimsworthy", "");
    try (WebClient coordinator = Login.as("oxon.coordinator")) {
      HtmlPage page = (HtmlPage) Login.open(coordinator, Product.at("/reviews/export?find=plimsworthy"));
      ((HtmlTextArea) page.getElementByName("reason")).setText("For a test of the file");
      page.getElementByName("names").click();
      ((HtmlElement) page.querySelector("input[name=format][value=CSV]")).click();
      String csv = page.querySelectorAll("#maincontent button").stream().map(HtmlElement.class::cast).filter(b -> b.getTextContent().contains("Export")).findFirst().orElseThrow()
          .click().getWebResponse().getContentAsString();
      assertThat(csv).contains("'=HYPERLINK(1)", "'@Plimsworthy").doesNotContain(",=HYPERLINK", ",@Plims");
      assertThat(Sql.count("select count(*) from audit.entry where review_id = ? and act = 'caselist.exported_with_names' and reason = 'For a test of the file'", review)).isOne();
    } finally {
      Sql.change("delete from review.review where id = ?", review);
    }
  }

  @Test
  void says_of_several_cases_which_are_ready_for_the_panel_and_of_the_others_why_not() throws IOException {
    UUID held = child("Anna", "Panelready", "");
    UUID gathering = child("Bela", "Panelready", "");
    UUID paused = child("Cora", "Panelready", "");
    Sql.change("update review.review set stage = 'CDRM_HELD' where id in (?, ?)", held, paused);
    Sql.change("insert into clock.pause (id, cdop, version, review_id, reason, codes, from_at, why, why_ended, begun_by, begun_at) values (gen_random_uuid(), 'OXON', 0, ?, 'INQUEST',"
        + " '{T9}', now() - interval '2 days', 'For a test', '', 'oxon.coordinator', now())", paused);
    try (WebClient coordinator = Login.as("oxon.coordinator")) {
      HtmlPage choose = (HtmlPage) Login.open(coordinator, Product.at("/reviews/several/panel?find=panelready"));
      assertThat(press(choose, "Continue").asNormalizedText()).contains("There is a problem", "Select at least one case");
      for (UUID one : List.of(held, gathering, paused)) {
        ((HtmlInput) choose.querySelector("input[value='" + one + "']")).setChecked(true);
      }
      HtmlPage check = press(choose, "Continue");
      assertThat(check.asNormalizedText()).contains(
          "1 case can be ready for the panel", "Will be ready for the panel", "The child death review meeting is not recorded yet", "A clock stands still for an inquest");
      HtmlPage done = press(check, "1 case is ready");
      assertThat(done.asNormalizedText()).contains("1 case is ready for the panel now");
      assertThat(Sql.rows("select stage from review.review where id in (?, ?, ?) order by forenames", held, gathering, paused))
          .extracting(row -> row.get("stage")).containsExactly("READY_FOR_CDOP", "GATHERING", "CDRM_HELD");
      assertThat(Sql.count("select count(*) from audit.entry where review_id = ? and act = 'review.ready_for_panel'", held)).isOne();
      assertThat(((HtmlPage) Login.open(coordinator, Product.at("/reviews/several/panel?find=panelready"))).asXml()).doesNotContain(held.toString());
    } finally {
      for (UUID one : List.of(held, gathering, paused)) {
        Sql.change("delete from clock.pause where review_id = ?", one);
        Sql.change("delete from clock.reading where review_id = ?", one);
        Sql.change("delete from review.review where id = ?", one);
      }
    }
  }

  private static HtmlPage press(HtmlPage page, String button) throws IOException {
    HtmlElement found = page.getFirstByXPath("//main//button[normalize-space()='" + button + "' and not(@hidden)]");
    assertThat(found).as(button + " on " + page.getUrl()).isNotNull();
    return found.click();
  }

  private static String raw(WebClient visitor, String path) {
    return Login.open(visitor, Product.at(path)).getWebResponse().getContentAsString();
  }

  private static Set<String> found(WebClient visitor, String path) {
    Set<String> ids = new HashSet<>();
    Matcher rows = CASE.matcher(raw(visitor, path));
    while (rows.find()) {
      ids.add(rows.group(1));
    }
    return ids;
  }

  private static UUID child(String forenames, String surname, String knownAs) {
    UUID id = UUID.randomUUID();
    Sql.change(
        "insert into review.review (id, cdop, version, number, stage, forenames, surname, also_known_as, born_on, died_on, sex, address, postcode,"
            + " joint_agency_response, coroner, notified_at, opened_at, surname_key) values (?, 'OXON', 0, ?, 'GATHERING', ?, ?, ?, '2026-03-01', '2026-10-02', '1',"
            + " '', 'OX4 1AA', false, false, now(), now(), 'x')",
        id, "OXON-1998-" + id.toString().substring(0, 8).toUpperCase(), forenames, surname, knownAs);
    return id;
  }
}
