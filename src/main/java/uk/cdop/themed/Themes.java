package uk.cdop.themed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The themes of regional meetings, from themed/themes.yaml. */
@ApplicationScoped
class Themes {
  private final List<Theme> all = read();

  List<Theme> all() {
    return all;
  }

  /**
   * @throws IllegalArgumentException when there is no such theme
   */
  Theme of(String code) {
    return all.stream().filter(theme -> theme.code().equals(code)).findFirst().orElseThrow(() -> new IllegalArgumentException("theme"));
  }

  private static List<Theme> read() {
    try (InputStream in = Themes.class.getResourceAsStream("/themed/themes.yaml")) {
      List<Theme> themes = new ArrayList<>();
      for (JsonNode theme : new YAMLMapper().readTree(in).required("themes")) {
        themes.add(
            new Theme(
                theme.required("code").asText(),
                theme.required("name").asText(),
                theme.required("expert").asText(),
                StreamSupport.stream(theme.required("rules").spliterator(), false).flatMap(Themes::rules).toList(),
                List.of()));
      }
      return List.copyOf(themes);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("themed/themes.yaml cannot be read", unreadable);
    }
  }

  /** One rule for each question when several ask the same thing. */
  private static Stream<InclusionRule> rules(JsonNode node) {
    return node.has("questions")
        ? texts(node, "questions").stream().map(question -> new InclusionRule.Answered(question, texts(node, "codes"), node.required("because").asText()))
        : Stream.of(rule(node));
  }

  private static InclusionRule rule(JsonNode node) {
    String because = node.required("because").asText();
    if (node.has("words")) {
      return new InclusionRule.Words(texts(node, "words"), because);
    }
    if (node.has("question")) {
      return new InclusionRule.Answered(node.get("question").asText(), texts(node, "codes"), because);
    }
    if (node.has("form")) {
      return new InclusionRule.FormOpened(node.get("form").asText(), because);
    }
    if (node.has("factors")) {
      return new InclusionRule.Factors(texts(node, "factors"), because);
    }
    if (node.has("categories")) {
      return new InclusionRule.Categories(texts(node, "categories"), because);
    }
    JsonNode both = node.required("conditions_with_words");
    return new InclusionRule.AnsweredWithWords(both.required("question").asText(), texts(both, "codes"), texts(both, "words"), because);
  }

  private static List<String> texts(JsonNode node, String field) {
    return StreamSupport.stream(node.required(field).spliterator(), false).map(JsonNode::asText).toList();
  }
}
