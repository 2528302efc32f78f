package uk.cdop.forms;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A place in a YAML file. It refuses unknown keys and unquoted codes, and its complaints say where. */
record YamlNode(String place, JsonNode node) {

  private static final YAMLMapper YAML = YAMLMapper.builder().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION).build();

  static YamlNode parse(String file, byte[] bytes) throws IOException {
    return new YamlNode(file, YAML.readTree(bytes));
  }

  YamlNode only(String... keys) {
    Set<String> unknown = new TreeSet<>();
    node.fieldNames().forEachRemaining(unknown::add);
    Set.of(keys).forEach(unknown::remove);
    if (!node.isObject() || !unknown.isEmpty()) {
      throw wrong("has unknown keys " + unknown);
    }
    return this;
  }

  boolean has(String key) {
    return node.has(key);
  }

  YamlNode at(String key) {
    return new YamlNode(place + "/" + key, node.path(key));
  }

  Stream<YamlNode> each(String key) {
    return StreamSupport.stream(node.path(key).spliterator(), false).map(item -> new YamlNode(place + "/" + name(item, key), item));
  }

  List<String> texts(String key) {
    return each(key).map(YamlNode::text).toList();
  }

  String text() {
    if (!node.isTextual()) {
      throw wrong("must be text in quotes");
    }
    return node.textValue().strip();
  }

  String text(String key) {
    return at(key).text();
  }

  String text(String key, String otherwise) {
    return has(key) ? text(key) : otherwise;
  }

  boolean flag(String key) {
    if (has(key) && !node.get(key).isBoolean()) {
      throw at(key).wrong("must be true or false");
    }
    return node.path(key).asBoolean();
  }

  int whole(String key, int otherwise) {
    return has(key) ? number(key).intValueExact() : otherwise;
  }

  BigDecimal number(String key) {
    if (!node.path(key).isNumber()) {
      throw at(key).wrong("must be a number");
    }
    return node.get(key).decimalValue();
  }

  IllegalArgumentException wrong(String complaint) {
    return new IllegalArgumentException(place + " " + complaint);
  }

  private static String name(JsonNode item, String key) {
    return item.path("id").asText(key);
  }
}
