package uk.cdop.platform.ui;

import static uk.cdop.platform.ui.Options.raw;

import gg.jte.Content;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ContentComponentsTest {

  private static final String WORDS_NOT_AMONG_OPTIONS = "its words are not among its options";
  private static final String LINKS_ONLY = "a button in a list is a form of its own";
  private static final String NO_REVERSE = "we have no dark backgrounds";

  @TestFactory
  Stream<DynamicTest> inset_text_is_as_in_nhsuk_frontend() {
    return Conformance.of("inset-text", 2)
        .withoutFixture("with HTML via call block", WORDS_NOT_AMONG_OPTIONS)
        .mapping((options, expected) -> textOrContent(options));
  }

  @TestFactory
  Stream<DynamicTest> a_warning_callout_is_as_in_nhsuk_frontend() {
    return Conformance.of("warning-callout", 5)
        .withoutFixture("with HTML via call block", WORDS_NOT_AMONG_OPTIONS)
        .mapping((options, expected) -> {
          var values = textOrContent(options);
          values.put("heading", options.at("heading").words());
          return values;
        });
  }

  @TestFactory
  Stream<DynamicTest> details_are_as_in_nhsuk_frontend() {
    return Conformance.of("details", 9)
        .withoutOption("summary.html", "a summary is text")
        .withoutFixture("with HTML via call block", WORDS_NOT_AMONG_OPTIONS)
        .withoutFixture("expander with HTML via call block", WORDS_NOT_AMONG_OPTIONS)
        .mapping((options, expected) -> {
          var values = textOrContent(options);
          values.put("summary", options.at("summary").words());
          values.put("open", options.at("open").is());
          values.put("expander", options.at("classes").text().equals("nhsuk-expander"));
          return values;
        });
  }

  @TestFactory
  Stream<DynamicTest> a_summary_list_is_as_in_nhsuk_frontend() {
    return Conformance.of("summary-list", 11)
        .withoutOption("card", "a card with a summary list is the card component with the list in its slot")
        .withoutOption("rows[].actions.items[].type", LINKS_ONLY)
        .withoutOption("rows[].key.width", "the widths of a summary list are fixed")
        .withoutOption("rows[].border", "rows have borders or none has")
        .mapping((options, expected) -> Map.of(
            "border", options.at("border").is(true),
            "lastRowBorder", options.at("lastRowBorder").is(true),
            "rows", options.at("rows").each(row -> new Row(
                row.at("key").words(), row.at("value").words(), row.at("value").html(), links(row.at("actions"))))));
  }

  @TestFactory
  Stream<DynamicTest> a_table_is_as_in_nhsuk_frontend() {
    return Conformance.of("tables", 55)
        .withoutOption("variant", NO_REVERSE)
        .withoutOption("card", "a table in a card is the card component with the table in its slot")
        .withoutOption("panel", "deprecated by the package")
        .withoutOption("rows[][].classes", "a cell says what it is; it has no classes")
        .withoutOption("head[].sortNext", "the server sorts")
        .withoutOption("rows[][].sortValue", "the server sorts")
        .withoutOption("rows[][].format", "a column is numeric as a whole")
        .withoutFixture("sortable", "the server sorts")
        .withoutFixture("sortable with string items", "the server sorts")
        .withoutFixture("scrolling sortable", "the server sorts")
        .withoutFixture("scrolling sortable (full width)", "the server sorts")
        .withoutFixture("sortable with numeric format", "the server sorts")
        .mapping((options, expected) -> table(options));
  }

  @TestFactory
  Stream<DynamicTest> a_tag_is_as_in_nhsuk_frontend() {
    return Conformance.of("tag", 25)
        .withoutOption("html", "a tag is text")
        .withoutFixture("with HTML via call block", "a tag is text")
        .withoutFixture("colour class overriding colour option", "a colour is given one way")
        .mapping((options, expected) -> {
          var values = new HashMap<String, Object>();
          values.put("text", options.at("text").text());
          values.put("colour", options.at("colour").text());
          values.put("coloured", options.at("colour").is(true));
          values.put("border", options.at("border").is(true));
          values.put("classes", options.at("classes").text());
          return values;
        });
  }

  @TestFactory
  Stream<DynamicTest> a_panel_is_as_in_nhsuk_frontend() {
    return Conformance.of("panel", 10)
        .withoutOption("heading.classes", "the size is given as a size")
        .withoutOption("heading.level", "the heading of a panel is the heading of the page")
        .withoutFixture("with HTML via call block", WORDS_NOT_AMONG_OPTIONS)
        .mapping((options, expected) -> {
          var values = textOrContent(options);
          values.put("heading", options.at("heading").words());
          values.put("size", options.at("heading").at("size").text());
          values.put("headingId", options.at("heading").at("id").text(null));
          values.put("interruption", options.at("variant").reads("interruption"));
          return values;
        });
  }

  @TestFactory
  Stream<DynamicTest> a_notification_banner_is_as_in_nhsuk_frontend() {
    return Conformance.of("notification-banner", 10)
        .withoutOption("disableAutoFocus", "a success banner is always focused")
        .withoutOption("attributes", "the package sets the tab index")
        .withoutOption("role", "the role follows from what the banner says")
        .withoutOption("heading.element", "a line without more is given as text")
        .withoutFixture("with HTML via call block", WORDS_NOT_AMONG_OPTIONS)
        .withoutFixture("success with HTML via call block", WORDS_NOT_AMONG_OPTIONS)
        .mapping((options, expected) -> {
          var values = textOrContent(options);
          values.put("heading", options.at("heading").words());
          values.put("title", options.at("title").present() ? options.at("title").words() : null);
          values.put("success", options.at("variant").reads("success"));
          return values;
        });
  }

  @TestFactory
  Stream<DynamicTest> an_action_link_is_as_in_nhsuk_frontend() {
    return Conformance.of("action-link", 1)
        .withoutOption("variant", NO_REVERSE)
        .withoutOption("html", "a link is text")
        .withoutOption("type", LINKS_ONLY)
        .withoutFixture("with HTML via call block", "a link is text")
        .mapping((options, expected) -> Map.of(
            "text", options.at("text").text(), "href", options.at("href").text()));
  }

  @TestFactory
  Stream<DynamicTest> a_card_is_as_in_nhsuk_frontend() {
    var careCard = "care cards give clinical advice to patients";
    return Conformance.of("card", 38)
        .withoutOption("actions.items[].type", LINKS_ONLY)
        .withoutOption("heading.html", "a heading is text")
        .withoutOption("heading.classes", "the size is given as a size")
        .withoutOption("image", "our cards have no pictures")
        .withoutFixture("emergency (red and black)", careCard)
        .withoutFixture("emergency (red and black) with action link", careCard)
        .withoutFixture("urgent (red)", careCard)
        .withoutFixture("non-urgent (blue)", careCard)
        .withoutFixture("primary (with chevron)", "our cards have no chevrons")
        .withoutFixture("primary (with chevron and description)", "our cards have no chevrons")
        .mapping(ContentComponentsTest::card);
  }

  private static Map<String, Object> card(Options options, Element expected) {
    var values = new HashMap<String, Object>();
    var heading = options.at("heading");
    values.put("heading", heading.words());
    values.put("headingSize", heading.at("size").text());
    values.put("headingId", heading.at("id").text(null));
    values.put("headingLevel", heading.at("level").present() ? heading.at("level").number() : 2);
    values.put("href", options.at("href").text(null));
    values.put("clickable", options.at("clickable").is());
    values.put("variant", options.at("variant").text());
    values.put("description", options.at("description").words());
    values.put("actions", links(options.at("actions")));
    var html = options.at("description").html();
    values.put("content", html != null ? html : slot(options, expected));
    return values;
  }

  /** What a page would put into the card: it is not among the options, so it is lifted out of the expected markup. */
  private static Content slot(Options options, Element expected) {
    var content = expected.selectFirst(".nhsuk-card__content");
    if (content == null || options.at("description").present()) {
      return null;
    }
    var inner = content.clone();
    inner.select("> .nhsuk-card__heading").remove();
    return raw(inner.html());
  }

  private static Map<String, Object> table(Options options) {
    var values = new HashMap<String, Object>();
    var caption = options.at("caption");
    values.put("caption", caption.words());
    values.put("captionSize", caption.at("size").text());
    values.put("captionId", caption.at("id").text(null));
    values.put("captionHidden", caption.at("classes").text().equals("nhsuk-u-visually-hidden"));
    for (var flag : List.of("firstCellIsHeader", "compact", "striped", "responsive", "scroll")) {
      values.put(flag, options.at(flag).is());
    }
    for (var flag : List.of("border", "lastRowBorder")) {
      values.put(flag, options.at(flag).is(true));
    }
    values.put("columns", options.at("head").each(ContentComponentsTest::column));
    values.put("rows", options.at("rows").each(row -> row.each(ContentComponentsTest::cell)));
    return values;
  }

  private static Column column(Options head) {
    var hidden = head.at("visuallyHiddenText").text();
    return new Column(
        hidden.isEmpty() ? head.words() : hidden,
        head.at("format").text().equals("numeric"),
        head.at("width").text(),
        head.at("align").text(),
        head.at("href").text(),
        head.at("sort").is() ? "none" : head.at("sort").text(),
        !hidden.isEmpty(),
        head.at("classes").reads("nhsuk-u-nowrap"));
  }

  private static Cell cell(Options cell) {
    return new Cell(
        cell.words(),
        cell.html(),
        cell.at("href").text(),
        cell.at("visuallyHiddenText").text(),
        cell.at("classes").reads("nhsuk-u-secondary-text-colour"));
  }

  /** Links come as a list or as an object with a list of items. */
  private static List<Link> links(Options actions) {
    var items = actions.isObject() ? actions.at("items") : actions;
    return items.each(item -> new Link(
        item.at("text").text(), item.at("href").text(), item.at("visuallyHiddenText").text()));
  }

  private static Map<String, Object> textOrContent(Options options) {
    var values = new HashMap<String, Object>();
    values.put("text", options.at("text").text());
    values.put("content", options.html());
    return values;
  }
}
