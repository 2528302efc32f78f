package uk.cdop.platform.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class NavigationComponentsTest {

  private static final String NO_REVERSE = "we have no dark backgrounds";
  private static final String TEXT = "the words are text";
  private static final String ONE_LANGUAGE = "one language";
  private static final String NO_SEARCH = "the header has no search";
  private static final String NO_ORGANISATION = "the header names the service, in text, without a logo";

  @TestFactory
  Stream<DynamicTest> a_back_link_is_as_in_nhsuk_frontend() {
    return Conformance.of("back-link", 3)
        .withoutOption("variant", NO_REVERSE)
        .withoutOption("html", TEXT)
        .withoutFixture("with HTML via call block", TEXT)
        .mapping((options, expected) -> {
          var values = new HashMap<String, Object>();
          values.put("text", options.at("text").text("Back"));
          values.put("href", options.at("href").text(null));
          options.at("type").reads("submit");
          return values;
        });
  }

  @TestFactory
  Stream<DynamicTest> a_breadcrumb_is_as_in_nhsuk_frontend() {
    return Conformance.of("breadcrumb", 2)
        .withoutOption("variant", NO_REVERSE)
        .withoutOption("backLink.attributes", ONE_LANGUAGE)
        .withoutOption("backLink.type", "a way back is a link")
        .mapping((options, expected) -> {
          var values = new HashMap<String, Object>();
          values.put("links", options.at("items").each(NavigationComponentsTest::link));
          values.put("back", options.at("backLink").present() ? link(options.at("backLink")) : null);
          return values;
        });
  }

  @TestFactory
  Stream<DynamicTest> a_task_list_is_as_in_nhsuk_frontend() {
    return Conformance.of("task-list", 2)
        .withoutOption("items[].status.classes", "deprecated by the package")
        .withoutFixture("with empty items", "the tasks of ours are never empty, so none is skipped in the count")
        .withoutFixture("with deprecated titles", "deprecated by the package")
        .withoutFixture("with headings and status text as strings", "a status is always a tag")
        .mapping((options, expected) -> Map.of(
            "id", options.at("idPrefix").text(),
            "tasks", options.at("items").each(item -> new Task(
                item.at("heading").words(), item.at("href").text(), item.at("hint").words(),
                status(item.at("status").at("tag"))))));
  }

  @TestFactory
  Stream<DynamicTest> a_pagination_is_as_in_nhsuk_frontend() {
    return Conformance.of("pagination", 8)
        .withoutOption("previous.text", ONE_LANGUAGE)
        .withoutOption("previousUrl", "deprecated by the package")
        .mapping((options, expected) -> {
          var values = new HashMap<String, Object>();
          values.put("previous", step(options.at("previous")));
          values.put("next", step(options.at("next")));
          values.put("pages", options.at("items").each(item -> item.at("ellipsis").is()
              ? Page.gap()
              : new Page(item.at("number").number(), item.at("href").text(), item.at("current").is())));
          return values;
        });
  }

  @TestFactory
  Stream<DynamicTest> a_skip_link_is_as_in_nhsuk_frontend() {
    return Conformance.of("skip-link", 3)
        .mapping((options, expected) -> Map.of(
            "href", options.at("href").text(), "text", options.at("text").text()));
  }

  @TestFactory
  Stream<DynamicTest> a_header_is_as_in_nhsuk_frontend_but_for_the_logo() {
    return Conformance.of("header", 11)
        .withoutOption("colour", "one look")
        .withoutOption("inline", "one look")
        .withoutOption("search", NO_SEARCH)
        .withoutOption("organisation", NO_ORGANISATION)
        .withoutOption("logo.src", NO_ORGANISATION)
        .withoutOption("navigation.justified", "one look")
        .withoutFixture("with navigation (unlinked item)", "every item of the navigation is a link")
        .expecting(NavigationComponentsTest::withoutLogo)
        .ignoringInOurs(NavigationComponentsTest::withoutEmptyService)
        .mapping((options, expected) -> header(options));
  }

  @TestFactory
  Stream<DynamicTest> a_footer_is_as_in_nhsuk_frontend() {
    return Conformance.of("footer", 8)
        .withoutOption("navigation", "the footer has one list of links")
        .withoutOption("meta.html", TEXT)
        .withoutFixture("with meta HTML via call block", TEXT)
        .mapping((options, expected) -> Map.of(
            "links", options.at("meta").at("items").each(NavigationComponentsTest::link),
            "text", options.at("meta").isObject() ? options.at("meta").at("text").text() : options.at("meta").text(),
            "copyright", options.at("copyright").present() ? options.at("copyright").words() : "© NHS England"));
  }

  private static Map<String, Object> header(Options options) {
    var values = new HashMap<String, Object>();
    options.at("logo").at("href").text();
    values.put("service", options.at("service").at("text").text());
    values.put("serviceHref", options.at("service").at("href").text());
    values.put("account", options.at("account").at("items").each(item -> new AccountItem(
        item.at("text").text(), item.at("href").text(), item.at("action").text(), item.at("icon").is())));
    values.put("navigation", options.at("navigation").at("items").each(item -> new NavigationItem(
        item.at("text").text(), item.at("href").text(),
        item.at("active").is() ? "true" : item.at("current").is() ? "page" : "")));
    return values;
  }

  /** The package puts its logo before the name, or makes one link of both; ours is the name alone. */
  private static Element withoutLogo(Element header) {
    header.select(".nhsuk-header__logo").remove();
    header.select(".nhsuk-header__service-logo").forEach(link -> {
      var name = link.selectFirst("span.nhsuk-header__service-name");
      if (name != null) {
        name.tagName("a").attr("href", link.attr("href"));
        link.before(name.clone());
      }
      link.remove();
    });
    return header;
  }

  private static Element withoutEmptyService(Element header) {
    header.select(".nhsuk-header__service-name:not(:has(*))").forEach(name -> {
      if (!name.hasText()) {
        name.remove();
      }
    });
    return header;
  }

  private static Status status(Options tag) {
    var plain = !tag.at("colour").is(true);
    tag.at("border").is();
    var quiet = tag.at("classes").text().contains("secondary-text-colour");
    var colour = tag.at("colour").text();
    var kind = List.of(Status.Kind.values()).stream()
        .filter(each -> plain
            ? each == (quiet ? Status.Kind.CANNOT_START : Status.Kind.DONE)
            : each.colour().equals(colour))
        .findFirst()
        .orElse(Status.Kind.DONE);
    return new Status(tag.at("text").text(), kind);
  }

  private static Link link(Options item) {
    return new Link(item.at("text").text(), item.at("href").text());
  }

  private static Link step(Options step) {
    return step.present() ? new Link(step.at("label").text(), step.at("href").text()) : null;
  }
}
