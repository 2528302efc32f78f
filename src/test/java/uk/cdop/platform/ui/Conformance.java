package uk.cdop.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.DynamicTest;

/**
 * Compares a component of ours with every fixture of its model in nhsuk-frontend. A fixture whose options we do not offer
 * is left out only for a reason that is written down, and a reason that no fixture needs any more fails too.
 */
final class Conformance {

  private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String component;
  private final int compared;
  private final Map<String, String> optionsLeftOut = new LinkedHashMap<>();
  private final Map<String, String> fixturesLeftOut = new LinkedHashMap<>();
  private UnaryOperator<Element> expectation = UnaryOperator.identity();
  private UnaryOperator<Element> ours = UnaryOperator.identity();

  private Conformance(String component, int compared) {
    this.component = component;
    this.compared = compared;
  }

  /** The number of fixtures that are compared is part of the promise: leaving one out more is seen. */
  static Conformance of(String component, int compared) {
    return new Conformance(component, compared);
  }

  /** Fixtures that use this option (a path or the beginning of one) are not compared, for the reason given. */
  Conformance withoutOption(String option, String reason) {
    optionsLeftOut.put(option, reason);
    return this;
  }

  /** The fixture of this name is not compared, for the reason given. */
  Conformance withoutFixture(String name, String reason) {
    fixturesLeftOut.put(name, reason);
    return this;
  }

  /** Takes out of the expected markup what ours differs in on purpose. */
  Conformance expecting(UnaryOperator<Element> change) {
    expectation = change;
    return this;
  }

  /** Takes out of our markup what it has more on purpose. */
  Conformance ignoringInOurs(UnaryOperator<Element> change) {
    ours = change;
    return this;
  }

  Stream<DynamicTest> mapping(BiFunction<Options, Element, Map<String, Object>> mapping) {
    var tests = new ArrayList<DynamicTest>();
    var unusedReasons = new ArrayList<String>();
    unusedReasons.addAll(optionsLeftOut.keySet());
    unusedReasons.addAll(fixturesLeftOut.keySet());
    for (var fixture : fixtures()) {
      var name = fixture.get("name").asText();
      if (fixturesLeftOut.containsKey(name)) {
        unusedReasons.remove(name);
        continue;
      }
      var options = Options.of(fixture.get("context"));
      var expected = Jsoup.parseBodyFragment(fixture.get("html").asText()).body();
      var parameters = mapping.apply(options, expected);
      var unread = new ArrayList<>(options.unread());
      var leftOut = unread.stream()
          .flatMap(option -> optionsLeftOut.keySet().stream().filter(option::startsWith))
          .toList();
      unusedReasons.removeAll(leftOut);
      if (!leftOut.isEmpty()) {
        continue;
      }
      tests.add(DynamicTest.dynamicTest(component + ": " + name + " #" + tests.size(), () -> {
        assertThat(unread).as("options that are neither expressed nor left out with a reason").isEmpty();
        assertThat(lines(ours.apply(Jsoup.parseBodyFragment(render(component, parameters)).body())))
            .isEqualTo(lines(expectation.apply(expected)));
      }));
    }
    var found = tests.size();
    tests.add(DynamicTest.dynamicTest(component + ": every reason for leaving out is needed",
        () -> assertThat(unusedReasons).isEmpty()));
    tests.add(DynamicTest.dynamicTest(component + ": as many fixtures are compared as promised",
        () -> assertThat(found).isEqualTo(compared)));
    return tests.stream();
  }

  private List<JsonNode> fixtures() {
    try (var in = Conformance.class.getResourceAsStream(
        "/nhsuk-frontend-10.6.1/" + component + "/fixtures.json")) {
      var all = new ArrayList<JsonNode>();
      JSON.readTree(in).get("fixtures").forEach(all::add);
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String render(String component, Map<String, Object> parameters) {
    var output = new StringOutput();
    ENGINE.render("ui/" + component + ".jte", parameters, output);
    return output.toString();
  }

  /** One line a tag or text, attributes sorted, blank text dropped: what a browser would build, in a form that diffs well. */
  static String lines(Element element) {
    var lines = new StringBuilder();
    element.childNodes().forEach(node -> write(node, "", lines));
    return lines.toString();
  }

  private static void write(Node node, String indent, StringBuilder lines) {
    if (node instanceof TextNode text) {
      if (!text.isBlank()) {
        lines.append(indent).append(text.getWholeText().strip().replaceAll("[ \\t\\r\\n]+", " ")).append('\n');
      }
    } else if (node instanceof Element element) {
      var attributes = new TreeMap<String, String>();
      element.attributes().forEach(each -> attributes.put(each.getKey(), each.getValue().strip()));
      lines.append(indent).append('<').append(element.normalName());
      attributes.forEach((key, value) -> lines.append(' ').append(key).append('=').append(value));
      lines.append(">\n");
      element.childNodes().forEach(child -> write(child, indent + "  ", lines));
    }
  }
}
