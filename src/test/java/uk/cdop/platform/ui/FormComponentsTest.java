package uk.cdop.platform.ui;

import static uk.cdop.platform.ui.Options.raw;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class FormComponentsTest {

  private static final String NO_ICONS = "our buttons carry words only";
  private static final String NO_ERROR_WITHOUT_WORDS = "an error always says what to mend";
  private static final String NO_CONDITIONAL = "a question that depends on another is on the next page";
  private static final String NO_LABEL_ID = "nothing refers to a label by its id";

  @TestFactory
  Stream<DynamicTest> a_button_is_as_in_nhsuk_frontend() {
    return Conformance.of("button", 41)
        .withoutOption("icon", NO_ICONS)
        .withoutFixture("with double click not prevented", "left out means the same")
        .mapping((options, expected) -> {
          var values = new HashMap<String, Object>();
          values.put("text", options.at("text").text());
          values.put("href", options.at("href").text(null));
          values.put("variant", options.at("variant").text());
          values.put("small", options.at("small").is());
          values.put("disabled", options.at("disabled").is());
          values.put("preventDoubleClick", options.at("preventDoubleClick").is());
          return values;
        });
  }

  @TestFactory
  Stream<DynamicTest> an_error_summary_is_as_in_nhsuk_frontend() {
    return Conformance.of("error-summary", 9)
        .withoutOption("disableAutoFocus", "the summary is always focused")
        .withoutOption("heading.html", "the heading is text")
        .withoutOption("description.html", "the description is text")
        .withoutFixture("with description via call block", "the description is text")
        .mapping((options, expected) -> Map.of(
            "heading", options.at("heading").words(),
            "description", options.at("description").words(),
            "errors", options.at("errorList").each(item ->
                new ErrorLine(item.at("text").text(), item.at("href").text()))));
  }

  @TestFactory
  Stream<DynamicTest> an_error_message_is_as_in_nhsuk_frontend() {
    return Conformance.of("error-message", 2)
        .withoutOption("html", "an error is text")
        .withoutOption("visuallyHiddenText", "the hidden word is always Error")
        .withoutFixture("with HTML via call block", "an error is text")
        .mapping((options, expected) -> Map.of("text", options.at("text").text()));
  }

  @TestFactory
  Stream<DynamicTest> a_hint_is_as_in_nhsuk_frontend() {
    return Conformance.of("hint", 2)
        .withoutFixture("with HTML via call block", "its words are not among its options")
        .mapping((options, expected) -> hint(options, "text", "content"));
  }

  @TestFactory
  Stream<DynamicTest> a_label_is_as_in_nhsuk_frontend() {
    return Conformance.of("label", 11)
        .withoutOption("html", "a label is text")
        .withoutOption("caption.placement", "a caption stands before the words, inside the label")
        .withoutOption("heading.level", "the only label that is a heading is the heading of the page")
        .withoutOption("heading.id", NO_LABEL_ID)
        .withoutOption("classes", "the size is given as a size")
        .withoutOption("isPageHeading", "deprecated by the package")
        .withoutFixture("with HTML via call block", "a label is text")
        .withoutFixture("with HTML via call block, without heading", "a label is text")
        .withoutOption("heading.size", "the size is given once")
        .mapping((options, expected) -> {
          var values = label(options, "text", "asHeading", "size");
          values.put("id", options.at("id").text(null));
          return values;
        });
  }

  @TestFactory
  Stream<DynamicTest> an_input_is_as_in_nhsuk_frontend() {
    return Conformance.of("input", 39)
        .withoutOption("label.id", NO_LABEL_ID)
        .withoutOption("prefix.html", "a prefix is text")
        .withoutOption("suffix.html", "a suffix is text")
        .withoutOption("errorMessage", NO_ERROR_WITHOUT_WORDS)
        .withoutFixture("width class overriding width option", "a width is given one way")
        .mapping((options, expected) -> {
          var values = field(options);
          values.put("value", options.at("value").text(null));
          values.put("type", options.at("type").text("text"));
          values.put("inputmode", options.at("inputmode").text(null));
          values.put("autocomplete", options.at("autocomplete").text(null));
          values.put("spellcheck", options.at("spellcheck").is(true) ? null : "false");
          values.put("width", options.at("width").number());
          values.put("classes", options.at("classes").text());
          values.put("code", options.at("code").is());
          values.put("prefix", options.at("prefix").words());
          values.put("suffix", options.at("suffix").words());
          values.put("after", options.at("formGroup").at("afterInput").html());
          return values;
        });
  }

  @TestFactory
  Stream<DynamicTest> a_textarea_is_as_in_nhsuk_frontend() {
    return Conformance.of("textarea", 14)
        .withoutOption("label.id", NO_LABEL_ID)
        .withoutOption("errorMessage", NO_ERROR_WITHOUT_WORDS)
        .mapping((options, expected) -> {
          var values = field(options);
          values.put("autocomplete", options.at("autocomplete").text(null));
          return values;
        });
  }

  @TestFactory
  Stream<DynamicTest> a_select_is_as_in_nhsuk_frontend() {
    return Conformance.of("select", 16)
        .withoutOption("label.id", NO_LABEL_ID)
        .withoutOption("errorMessage", NO_ERROR_WITHOUT_WORDS)
        .withoutOption("formGroup", "a select has no button beside it")
        .mapping((options, expected) -> {
          var values = field(options);
          var chosen = options.at("value").text(null);
          values.put("choices", choices(options, value -> value.equals(chosen), false));
          return values;
        });
  }

  @TestFactory
  Stream<DynamicTest> a_file_upload_is_as_in_nhsuk_frontend() {
    return Conformance.of("file-upload", 14)
        .withoutOption("label.id", NO_LABEL_ID)
        .withoutOption("errorMessage", NO_ERROR_WITHOUT_WORDS)
        .withoutOption("chooseFilesButtonClassList", "the browser's own button is kept")
        .withoutOption("multiple", "files are added one at a time")
        .mapping((options, expected) -> field(options));
  }

  @TestFactory
  Stream<DynamicTest> radios_are_as_in_nhsuk_frontend() {
    return Conformance.of("radios", 35)
        .withoutOption("items[].conditional", NO_CONDITIONAL)
        .withoutOption("errorMessage", NO_ERROR_WITHOUT_WORDS)
        .withoutOption("fieldset.legend.id", NO_LABEL_ID)
        .mapping((options, expected) -> {
          var chosen = options.at("value").text(null);
          return group(options, value -> value.equals(chosen));
        });
  }

  @TestFactory
  Stream<DynamicTest> checkboxes_are_as_in_nhsuk_frontend() {
    return Conformance.of("checkboxes", 36)
        .withoutOption("items[].conditional", NO_CONDITIONAL)
        .withoutOption("errorMessage", NO_ERROR_WITHOUT_WORDS)
        .withoutOption("items[].behaviourGroup", "one group of checkboxes has one exclusive choice")
        .withoutOption("items[].exclusiveGroup", "one group of checkboxes has one exclusive choice")
        .withoutOption("items[].name", "all checkboxes of a group have one name")
        .withoutOption("items[].behaviour", "there is no select-all choice: each tick is a statement")
        .withoutOption("fieldset.legend.id", NO_LABEL_ID)
        .mapping((options, expected) -> {
          var chosen = Set.copyOf(options.at("values").each(Options::text));
          return group(options, chosen::contains);
        });
  }

  @TestFactory
  Stream<DynamicTest> a_date_input_is_as_in_nhsuk_frontend() {
    return Conformance.of("date-input", 23)
        .withoutOption("items", "the parts of a date are fixed")
        .withoutOption("errorMessage", NO_ERROR_WITHOUT_WORDS)
        .withoutFixture("with custom name prefix", "the parts are named birth-day, not birth[day]")
        .withoutOption("fieldset.legend.id", NO_LABEL_ID)
        .withoutOption("day.label", "one language")
        .withoutOption("year.disabled", "a date is disabled as a whole")
        .mapping((options, expected) -> date(options));
  }

  @TestFactory
  Stream<DynamicTest> a_fieldset_is_as_in_nhsuk_frontend() {
    return Conformance.of("fieldset", 4)
        .mapping((options, expected) -> {
          var values = label(options.at("legend"), "legend", "legendAsHeading", "legendSize");
          var inner = expected.selectFirst("fieldset").clone();
          inner.select("> legend").remove();
          options.at("html").text();
          values.put("content", raw(inner.html()));
          return values;
        });
  }

  private static Map<String, Object> date(Options options) {
    var values = fieldsetOf(options);
    values.put("id", options.at("id").text());
    values.put("name", "");
    values.put("disabled", options.at("disabled").is());
    var birthday = false;
    for (var part : List.of("day", "month", "year")) {
      var own = options.at(part);
      var value = own.at("value").text(null);
      var common = options.at("values").at(part).text(null);
      values.put(part, value == null ? common : value);
      values.put(part + "Wrong", own.at("error").is());
      birthday |= own.at("autocomplete").text().startsWith("bday");
    }
    values.put("birthday", birthday);
    values.put("withDay", options.at("day").is(true));
    values.put("withYear", options.at("year").is(true));
    return values;
  }

  private static Map<String, Object> field(Options options) {
    var values = label(options.at("label"), "label", "labelAsHeading", "labelSize");
    values.putAll(hint(options.at("hint"), "hint", "hintContent"));
    var name = options.at("name").text();
    values.put("name", name);
    values.put("id", options.at("id").text(name));
    values.put("error", options.at("errorMessage").words());
    values.put("disabled", options.at("disabled").is());
    return values;
  }

  private static Map<String, Object> group(Options options, Predicate<String> chosen) {
    var values = fieldsetOf(options);
    var name = options.at("name").text();
    values.put("name", name);
    values.put("id", options.at("idPrefix").text(name));
    values.put("inline", options.at("inline").is());
    values.put("small", options.at("small").is());
    values.put("choices", choices(options, chosen, options.at("disabled").is()));
    return values;
  }

  private static Map<String, Object> fieldsetOf(Options options) {
    options.at("fieldset").is();
    var values = label(options.at("fieldset").at("legend"), "label", "labelAsHeading", "labelSize");
    values.putAll(hint(options.at("hint"), "hint", "hintContent"));
    values.put("error", options.at("errorMessage").words());
    return values;
  }

  private static List<Choice> choices(Options options, Predicate<String> chosen, boolean allDisabled) {
    return options.at("items").each(item -> {
      var divider = item.at("divider").text(null);
      if (divider != null || item.at("divider").is()) {
        return Choice.divider(divider == null ? "-" : divider);
      }
      var value = item.at("value").text();
      return new Choice(value, item.at("text").text(), item.at("hint").words(), chosen.test(value))
          .disabled(item.at("disabled").is(allDisabled))
          .exclusive(item.at("exclusive").is() || item.at("behaviour").reads("exclusive"));
    });
  }

  private static Map<String, Object> label(Options options, String text, String asHeading, String size) {
    var values = new HashMap<String, Object>();
    var heading = options.at("heading");
    var words = options.words();
    values.put(text, heading.present() && !heading.words().isEmpty() ? heading.words() : words);
    values.put(asHeading, heading.is(heading.present()));
    values.put(size, options.at("size").text());
    values.put("caption", options.at("caption").words());
    return values;
  }

  private static Map<String, Object> hint(Options options, String text, String content) {
    var values = new HashMap<String, Object>();
    values.put(text, options.words());
    values.put(content, options.html());
    return values;
  }
}
