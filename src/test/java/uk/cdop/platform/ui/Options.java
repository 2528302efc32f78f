package uk.cdop.platform.ui;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The options of one fixture. It remembers what was read, so that an option a component of ours cannot express is seen
 * instead of silently dropped.
 */
final class Options {

  private final JsonNode node;
  private final String path;
  private final Set<String> unread;

  private Options(JsonNode node, String path, Set<String> unread) {
    this.node = node;
    this.path = path;
    this.unread = unread;
  }

  static Options of(JsonNode context) {
    var unread = new TreeSet<String>();
    collect(context, "", unread);
    return new Options(context, "", unread);
  }

  private static void collect(JsonNode node, String path, Set<String> paths) {
    if (node.isContainerNode() && !node.isEmpty()) {
      if (node.isArray()) {
        for (int index = 0; index < node.size(); index++) {
          collect(node.get(index), path + "[" + index + "]", paths);
        }
      } else {
        node.properties().forEach(entry -> collect(entry.getValue(), join(path, entry.getKey()), paths));
      }
    } else if (!path.isEmpty() && !node.isNull()) {
      paths.add(path);
    }
  }

  private static String join(String path, String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  /** What nobody read, without the numbers of list items: "items[].conditional.html". */
  Set<String> unread() {
    var names = new TreeSet<String>();
    unread.forEach(name -> names.add(name.replaceAll("\\[\\d+]", "[]")));
    return names;
  }

  Options at(String key) {
    var child = node.get(key);
    return new Options(child == null || child.isNull() ? MissingNode.getInstance() : child, join(path, key), unread);
  }

  boolean present() {
    return !node.isMissingNode();
  }

  boolean isObject() {
    return node.isObject();
  }

  /** The text of a leaf, or the fallback when it is absent. */
  String text(String fallback) {
    if (!node.isTextual() && !node.isNumber()) {
      return fallback;
    }
    unread.remove(path);
    return node.asText();
  }

  String text() {
    return text("");
  }

  /** Options often come as a bare string or as an object with a text. */
  String words() {
    return node.isObject() ? at("text").text() : text();
  }

  /** True, and read, when the leaf is this word; another word stays unread. */
  boolean reads(String word) {
    return word.equals(node.asText()) && !text().isEmpty();
  }

  boolean is() {
    return is(false);
  }

  boolean is(boolean fallback) {
    if (!node.isBoolean()) {
      return fallback;
    }
    unread.remove(path);
    return node.asBoolean();
  }

  int number() {
    if (!node.isInt()) {
      return 0;
    }
    unread.remove(path);
    return node.asInt();
  }

  /** The markup of an html option as a slot; null when there is none. */
  Content html() {
    var html = at("html");
    return html.present() ? raw(html.text()) : null;
  }

  static Content raw(String html) {
    return output -> output.writeContent(html);
  }

  /** The items of a list, without the empty ones (false), which every component of the package skips. */
  <T> List<T> each(Function<Options, T> mapping) {
    var mapped = new ArrayList<T>();
    for (int index = 0; index < node.size(); index++) {
      var item = new Options(node.get(index), path + "[" + index + "]", unread);
      if (item.node.isBoolean() && !item.node.asBoolean()) {
        unread.remove(item.path);
      } else {
        mapped.add(mapping.apply(item));
      }
    }
    return mapped;
  }
}
