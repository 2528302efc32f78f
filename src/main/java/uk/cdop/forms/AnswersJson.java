package uk.cdop.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.cdop.platform.ModuleApi;

/**
 * Answers as JSON: one object, keys sorted. Equal answers give equal bytes, so that a digest over them means something.
 * Not known is {@code {"unanswered":"not_known"}}.
 */
@ModuleApi
public final class AnswersJson {

  private static final String UNANSWERED = "unanswered";
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .build();
  private static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);

  private AnswersJson() {}

  public static String write(Answers answers) {
    return object(answers).toString();
  }

  /**
   * Reads a document of {@link #write}, or one that came from outside in the same shape.
   *
   * @throws IllegalArgumentException when it is not such a document; the message holds no answer
   */
  public static Answers read(String document) {
    try {
      return answers(JSON.readTree(document));
    } catch (JsonProcessingException malformed) {
      // The cause is left out on purpose: its text quotes the document.
      throw new IllegalArgumentException("Not a JSON document");
    }
  }

  private static ObjectNode object(Answers answers) {
    var object = NODES.objectNode();
    for (String id : answers.ids()) {
      object.set(id, node(answers.answer(id).orElseThrow()));
    }
    return object;
  }

  private static JsonNode node(Answer answer) {
    return switch (answer) {
      case Answer.NotKnown nothing -> NODES.objectNode().put(UNANSWERED, Unanswered.NOT_KNOWN.code());
      case Answer.NotApplicable nothing -> NODES.objectNode().put(UNANSWERED, Unanswered.NOT_APPLICABLE.code());
      case Answer.Words words -> NODES.textNode(words.value());
      case Answer.Quantity quantity -> NODES.numberNode(quantity.value());
      case Answer.Codes codes -> array(codes.values().stream().map(NODES::textNode).toList());
      case Answer.Rows rows -> array(rows.values().stream().map(AnswersJson::object).toList());
    };
  }

  private static ArrayNode array(List<? extends JsonNode> nodes) {
    return NODES.arrayNode().addAll(nodes);
  }

  private static Answers answers(JsonNode node) {
    if (!node.isObject()) {
      throw new IllegalArgumentException("Answers must be a JSON object");
    }
    Map<String, Answer> answers = new TreeMap<>();
    for (var field : node.properties()) {
      if (!field.getValue().isNull()) {
        answers.put(field.getKey(), answer(field.getValue()));
      }
    }
    return Answers.of(answers);
  }

  private static Answer answer(JsonNode node) {
    if (node.isTextual()) {
      return new Answer.Words(node.textValue());
    }
    if (node.isNumber()) {
      return new Answer.Quantity(bounded(node));
    }
    if (node.isObject()) {
      return Unanswered.byCode(node.path(UNANSWERED).asText())
          .filter(status -> node.size() == 1)
          .map(Unanswered::answer)
          .orElseThrow(() -> new IllegalArgumentException("An object can only say why there is no answer"));
    }
    if (node.isArray() && !node.isEmpty() && node.get(0).isObject()) {
      List<Answers> rows = new ArrayList<>();
      node.forEach(row -> rows.add(answers(row)));
      return new Answer.Rows(rows);
    }
    if (node.isArray()) {
      List<String> codes = new ArrayList<>();
      for (JsonNode code : node) {
        if (!code.isTextual()) {
          throw new IllegalArgumentException("A list must hold codes only");
        }
        codes.add(code.textValue());
      }
      return new Answer.Codes(codes);
    }
    throw new IllegalArgumentException("An answer must be text, a number, a list or a reason for its absence");
  }

  private static BigDecimal bounded(JsonNode node) {
    var value = node.decimalValue();
    // 1e999999999 is a short document and an endless plain number.
    if (Math.abs((long) value.precision() - value.scale()) > 30 || Math.abs(value.scale()) > 30) {
      throw new IllegalArgumentException("A number is out of range");
    }
    return value;
  }
}
