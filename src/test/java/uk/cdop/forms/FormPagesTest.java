package uk.cdop.forms;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FormPagesTest {

  private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);
  private static final Editions EDITIONS = Editions.read();
  private static final Edition NOTIFICATION = EDITIONS.current("notification");

  static Stream<Arguments> pages() {
    return EDITIONS.all().stream().flatMap(edition -> edition.pages().map(page -> Arguments.of(edition, page, SomeAnswers.opening(edition, page))));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void every_page_has_one_heading_unique_ids_and_a_name_for_every_field(Edition edition, Page page, Answers answers) {
    var html = show(PageView.of(new Journey(edition, answers), page));
    assertThat(html.select("h1")).hasSize(1);
    assertThat(html.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    for (Element field : html.select("input, select, textarea")) {
      assertThat(html.select("label[for=" + field.id() + "]")).as(field.id()).hasSize(1);
      Stream.of(field.attr("aria-describedby").split(" ")).filter(id -> !id.isEmpty())
          .forEach(id -> assertThat(html.getElementById(id)).as(id).isNotNull());
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void every_error_leads_to_a_field_that_is_on_the_page(Edition edition, Page page, Answers answers) {
    var view = PageView.again(new Journey(edition, answers), page,
        new EntryReader(edition, LocalDate.of(2026, 11, 21)).read(page, Typed.posted(Map.of()), answers));
    var html = show(view);
    assertThat(view.errors()).allSatisfy(error ->
        assertThat(html.getElementById(error.href().substring(1))).as(error.href()).isNotNull());
    assertThat(html.select(".nhsuk-error-message")).hasSameSizeAs(view.errors());
  }

  @Test
  void shows_again_what_was_typed_and_escapes_it() {
    var html = show(posted("nhs-number", Map.of("child.nhs_number", "\"><script>alert(1)</script>")));
    assertThat(html.select("script")).isEmpty();
    assertThat(html.getElementById("child.nhs_number").val()).isEqualTo("\"><script>alert(1)</script>");
    assertThat(html.text()).contains("NHS number must have 10 digits");
  }

  @Test
  void marks_the_part_of_a_date_that_is_wrong() {
    var html = show(posted("dates", Map.of("death.date-day", "1", "death.date-month", "2")));
    assertThat(html.select(".nhsuk-input--error").eachAttr("id")).contains("death.date-year").doesNotContain("death.date-day");
    assertThat(html.getElementById("death.date-day").val()).isEqualTo("1");
  }

  @Test
  void offers_to_add_and_remove_entries() {
    var html = show(posted("professionals", Map.of("professionals-0-professional.name", "Jo", "action", "add:professionals")));
    assertThat(html.select("button[name=action]").eachAttr("value"))
        .containsExactly("remove:professionals:0", "remove:professionals:1", "add:professionals");
    assertThat(html.getElementById("professionals-0-professional.name").val()).isEqualTo("Jo");
    assertThat(html.select("button").get(0).attr("name")).isEmpty();
  }

  @Test
  void asks_to_confirm_what_is_unlikely() {
    var html = show(posted("birth-details", Map.of("birth.gestation_weeks", "24", "birth.weight_g", "3400", "birth.plurality", "1")));
    assertThat(html.text()).contains("A birth weight of 3400 grams is unusual at 24 weeks of pregnancy");
    assertThat(html.select("input[name=confirm]")).hasSize(1);
  }

  @Test
  void shows_answers_in_words_with_a_link_to_change_each() {
    var answers = SomeAnswers.notification();
    var html = render("forms/check-answers.jte", "check", CheckView.of(new Journey(NOTIFICATION, answers), answers, "/notify"));
    assertThat(html.text()).contains("999 000 0018", "30 October 2026", "4:15am", "980 grams", "Neonatal unit", "Consultant".toLowerCase());
    assertThat(html.select("dd a").eachAttr("href")).contains("/notify/dates#death.date-day").allMatch(href -> href.startsWith("/notify/"));
    assertThat(html.text()).doesNotContain("no longer apply");
  }

  @Test
  void says_that_answers_will_be_dropped_and_what_is_missing() {
    var answers = SomeAnswers.notification().with("child.birth_date", "2016-10-30").without("child.sex");
    var check = CheckView.of(new Journey(NOTIFICATION, answers), answers, "/notify");
    assertThat(check.dropped()).isTrue();
    assertThat(check.open()).extracting("text").containsExactly("Select the child’s sex");
    assertThat(render("forms/check-answers.jte", "check", check).text()).contains("They will not be sent", "Not answered yet");
  }

  @Test
  void lists_the_sections_with_their_state() {
    var list = TaskListView.of(new Journey(NOTIFICATION, Answers.none().with("child.sex", "1")), "/notify");
    assertThat(list.progress()).isEqualTo("You have completed 0 of 4 sections");
    var html = render("forms/task-list.jte", "list", list);
    assertThat(html.text()).contains("In progress", "Not started", "Not needed - from your answers");
    assertThat(html.select("a").eachAttr("href")).startsWith("/notify/area", "/notify/nhs-number-known");
  }

  private static PageView posted(String id, Map<String, String> fields) {
    var page = NOTIFICATION.page(id).orElseThrow();
    var answers = SomeAnswers.notification();
    Map<String, List<String>> posted = new HashMap<>();
    fields.forEach((name, value) -> posted.put(name, List.of(value)));
    return PageView.again(new Journey(NOTIFICATION, answers), page,
        new EntryReader(NOTIFICATION, LocalDate.of(2026, 11, 21)).read(page, Typed.posted(posted), answers));
  }

  private static Element show(PageView page) {
    return render("forms/page-fields.jte", "page", page);
  }

  private static Element render(String template, String name, Object view) {
    var out = new StringOutput();
    ENGINE.render(template, Map.of(name, view), out);
    return Jsoup.parse(out.toString()).body();
  }
}
