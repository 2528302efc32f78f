package uk.cdop.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.platform.ui.Options.raw;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class OwnComponentsTest {

  private static final String HOSTILE = "<script>alert(1)</script>\" onfocus=\"alert(2)";

  @Test
  void a_form_posts_with_its_token_and_is_not_checked_or_filled_in_by_the_browser() {
    var form = page("form", Map.of(
        "action", "/notifications/new", "csrf", "token", "idempotencyKey", "key", "content", raw("<p>Inner</p>")))
        .selectFirst("form");

    assertThat(form.attr("method")).isEqualTo("post");
    assertThat(form.attr("action")).isEqualTo("/notifications/new");
    assertThat(form.hasAttr("novalidate")).isTrue();
    assertThat(form.attr("autocomplete")).isEqualTo("off");
    assertThat(form.select("input[type=hidden]").eachAttr("name")).containsExactly("csrf", "idempotencyKey");
    assertThat(form.select("input[type=hidden]").eachAttr("value")).containsExactly("token", "key");
    assertThat(form.selectFirst("p").text()).isEqualTo("Inner");
  }

  @Test
  void a_form_without_a_key_or_a_draft_has_neither() {
    var form = page("form", Map.of("action", "/", "csrf", "token", "content", raw(""))).selectFirst("form");

    assertThat(form.select("input[type=hidden]").eachAttr("name")).containsExactly("csrf");
    assertThat(form.hasAttr("data-draft-url")).isFalse();
  }

  @Test
  void what_is_done_is_plain_text_and_what_is_late_is_red() {
    var done = page("status-tag", Map.of("status", new Status("Completed", Status.Kind.DONE))).selectFirst("strong");
    var late = page("status-tag", Map.of("status", new Status("Overdue", Status.Kind.PROBLEM))).selectFirst("strong");

    assertThat(done.classNames()).contains("nhsuk-tag--no-colour", "nhsuk-tag--no-border");
    assertThat(late.classNames()).contains("nhsuk-tag--red");
  }

  @Test
  void statuses_have_at_most_five_colours() {
    assertThat(List.of(Status.Kind.values()).stream().map(Status.Kind::colour).filter(Markup::given).distinct())
        .hasSizeLessThanOrEqualTo(5);
  }

  @Test
  void the_identity_bar_is_a_named_region_with_the_facts_of_the_case() {
    var bar = page("identity-bar", Map.of(
        "title", "CDR-2026-009",
        "facts", List.of(Row.of("Died", "6 August 2026")),
        "markers", List.of(new Status("Restricted", Status.Kind.PROBLEM)))).selectFirst("section");

    assertThat(bar.attr("aria-label")).isEqualTo("Case");
    assertThat(bar.selectFirst("dt").text()).isEqualTo("Died");
    assertThat(bar.selectFirst("dd").text()).isEqualTo("6 August 2026");
    assertThat(bar.selectFirst(".nhsuk-tag").text()).isEqualTo("Restricted");
  }

  @Test
  void the_sub_navigation_marks_the_page_the_reader_is_on() {
    var items = NavigationItem.of(
        List.of(new Link("Overview", "/reviews/1"), new Link("Agency reports (3)", "/reviews/1/reports")),
        "/reviews/1/reports");
    var nav = page("sub-navigation", Map.of("items", items)).selectFirst("nav");

    assertThat(nav.attr("aria-label")).isEqualTo("Case");
    assertThat(nav.select("a[aria-current]").eachText()).containsExactly("Agency reports (3)");
    assertThat(nav.selectFirst("a[aria-current]").attr("aria-current")).isEqualTo("page");
  }

  @Test
  void a_page_below_a_link_marks_only_the_nearest_link() {
    var links = List.of(new Link("Home", "/"), new Link("Cases", "/reviews"), new Link("Archive", "/reviews/archive"));

    assertThat(NavigationItem.of(links, "/reviews/7").stream().map(NavigationItem::current)).containsExactly("", "true", "");
    assertThat(NavigationItem.of(links, "/reviews/archive").stream().map(NavigationItem::current))
        .containsExactly("", "", "page");
    assertThat(NavigationItem.of(links, "/reviewsandmore").stream().map(NavigationItem::current))
        .containsExactly("", "", "");
  }

  @Test
  void a_withdrawn_entry_of_the_timeline_stays_readable_and_is_said_to_be_withdrawn() {
    var item = page("timeline", Map.of("happenings", List.of(
        new Happening("Notification received", "6 August 2026 at 2:05pm", "2026-08-06T13:05:00Z", "Sam Lowe", null, true))))
        .selectFirst("ol > li");

    assertThat(item.selectFirst("s").text()).isEqualTo("Notification received");
    assertThat(item.text()).startsWith("Withdrawn:");
    assertThat(item.selectFirst("time").attr("datetime")).isEqualTo("2026-08-06T13:05:00Z");
  }

  @Test
  void the_timeout_warning_works_without_inline_script() {
    var dialog = page("timeout-warning", Map.of("csrf", "token")).selectFirst("dialog");

    assertThat(dialog.attr("aria-labelledby")).isEqualTo(dialog.selectFirst("h2").id());
    assertThat(dialog.select("script, [style], [onclick]")).isEmpty();
    assertThat(dialog.selectFirst("form").attr("method")).isEqualTo("post");
    assertThat(dialog.selectFirst("input[name=csrf]").val()).isEqualTo("token");
  }

  @Test
  void the_first_choice_has_the_bare_id_so_that_an_error_line_finds_it() {
    var radios = page("radios", Map.of(
        "id", "known", "name", "known", "label", "Is it known?",
        "choices", List.of(Choice.of("yes", "Yes"), Choice.of("no", "No"))));

    assertThat(radios.select("input").eachAttr("id")).containsExactly("known", "known-2");
  }

  @Test
  void every_part_of_a_date_is_marked_when_no_part_is_blamed() {
    var date = page("date-input", Map.of("id", "died", "label", "When?", "error", "Enter the date of death"));

    assertThat(date.select("input.nhsuk-input--error").eachAttr("id"))
        .containsExactly("died-day", "died-month", "died-year");
    assertThat(date.select("input").eachAttr("name")).containsExactly("died-day", "died-month", "died-year");
  }

  @Test
  void typed_text_keeps_its_first_empty_line() {
    var text = page("textarea", Map.of("id", "note", "name", "note", "label", "Note", "value", "\nSecond line"));

    assertThat(text.selectFirst("textarea").wholeText()).isEqualTo("\nSecond line");
  }

  @Test
  void what_people_typed_is_never_markup() {
    var input = page("input", Map.of("id", "a", "name", "a", "label", HOSTILE, "hint", HOSTILE, "error", HOSTILE,
        "value", HOSTILE));

    assertThat(input.select("script, [onfocus]")).isEmpty();
    assertThat(input.selectFirst("input").val()).isEqualTo(HOSTILE);
    assertThat(input.selectFirst("label").text()).isEqualTo(HOSTILE);
    var textarea = page("textarea", Map.of("id", "a", "name", "a", "label", "A", "value", "</textarea>" + HOSTILE));
    assertThat(textarea.select("script")).isEmpty();
    var cell = page("tables", Map.of("caption", HOSTILE, "columns", List.of(Column.of(HOSTILE)),
        "rows", List.of(List.of(Cell.of(HOSTILE)))));
    assertThat(cell.select("script, [onfocus]")).isEmpty();
  }

  @Test
  void a_link_never_runs_script() {
    var link = page("back-link", Map.of("href", "javascript:alert(1)")).selectFirst("a");

    assertThat(link.attr("href")).doesNotStartWith("javascript:");
  }

  private static Document page(String component, Map<String, Object> parameters) {
    return Jsoup.parse(Conformance.render(component, parameters));
  }
}
