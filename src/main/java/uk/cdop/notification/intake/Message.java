package uk.cdop.notification.intake;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import uk.cdop.platform.SafeText;

/** What arrived, as JSON where it is JSON. Reading it never fails: what cannot be read is a trouble, and its bytes are shown as text. */
public final class Message {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();
  private static final int MOST_FIELDS = 400;
  private static final int LONGEST_SHOWN = 2_000;
  private static final int DEEPEST = 20;

  private final JsonNode root;
  private final Optional<Trouble> unreadable;
  private final byte[] bytes;

  private Message(byte[] bytes, JsonNode root, Optional<Trouble> unreadable) {
    this.bytes = bytes;
    this.root = root;
    this.unreadable = unreadable;
  }

  /** A value of the message with the way to it, such as `baby / nhs number`. */
  public record Field(String name, String value) {}

  /**
   * @param cut whether these are only the first bytes of something too large
   */
  public static Message read(byte[] bytes, boolean cut) {
    if (cut) {
      return unreadable(bytes, "The message was larger than 256 KiB. Its beginning is kept; ask the sender for the rest.");
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      JsonNode root = JSON.readTree(text);
      return root.isObject()
          ? new Message(bytes, root, Optional.empty())
          : unreadable(bytes, "The message is not a JSON object.");
    } catch (CharacterCodingException notText) {
      return unreadable(bytes, "The message is not text in UTF-8.");
    } catch (JsonProcessingException malformed) {
      return unreadable(bytes, "The message is not JSON, or it ended early.");
    }
  }

  private static Message unreadable(byte[] bytes, String why) {
    return new Message(bytes, JSON.createObjectNode(), Optional.of(Trouble.whole(why)));
  }

  Optional<Trouble> unreadable() {
    return unreadable;
  }

  JsonNode root() {
    return root;
  }

  /** The plain value at a place, without blank ends; empty where there is none. A list of lines becomes one text. */
  static Optional<String> text(JsonNode from, JsonPointer at) {
    JsonNode node = from.at(at);
    String text =
        node.isArray()
            ? StreamSupport.stream(node.spliterator(), false).filter(JsonNode::isValueNode).map(JsonNode::asText).collect(Collectors.joining(", "))
            : node.isValueNode() && !node.isNull() ? node.asText() : "";
    return Optional.of(SafeText.lines(text.length() > 20_000 ? text.substring(0, 20_000) : text)).filter(value -> !value.isBlank());
  }

  /** Every value to be read beside what was understood; not more than a person could read. */
  public List<Field> fields() {
    List<Field> fields = new ArrayList<>();
    collect(root, "", 0, fields);
    return fields;
  }

  /** What arrived as text, for what is no JSON; empty when the fields say it. */
  public String asText() {
    return unreadable.isEmpty() ? "" : shown(new String(bytes, 0, Math.min(bytes.length, 4 * LONGEST_SHOWN), StandardCharsets.UTF_8));
  }

  private static void collect(JsonNode node, String way, int depth, List<Field> fields) {
    if (fields.size() >= MOST_FIELDS || depth > DEEPEST) {
      return;
    }
    if (node.isObject()) {
      node.properties().forEach(each -> collect(each.getValue(), joined(way, words(each.getKey())), depth + 1, fields));
    } else if (node.isArray()) {
      for (int at = 0; at < node.size(); at++) {
        collect(node.get(at), joined(way, String.valueOf(at + 1)), depth + 1, fields);
      }
    } else {
      fields.add(new Field(way, node.isNull() ? "" : shown(node.asText())));
    }
  }

  private static String joined(String way, String next) {
    return way.isEmpty() ? next : way + " / " + next;
  }

  private static String words(String key) {
    String plain = SafeText.line(key.length() > 60 ? key.substring(0, 60) : key);
    return plain.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.UK);
  }

  private static String shown(String text) {
    return SafeText.lines(text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) : text);
  }

  /** Says nothing, so that no answer slips into a log. */
  @Override
  public String toString() {
    return "Message";
  }
}
