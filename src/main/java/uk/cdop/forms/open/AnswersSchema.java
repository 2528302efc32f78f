package uk.cdop.forms.open;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import uk.cdop.forms.CodeList;
import uk.cdop.forms.Condition;
import uk.cdop.forms.Edition;
import uk.cdop.forms.Page;
import uk.cdop.forms.Question;
import uk.cdop.platform.ModuleApi;

/**
 * The JSON Schema (draft 2020-12) of a complete response to an edition: an object of answers by question id. Named rules, such as
 * the check digit of an NHS number, are beyond a schema; they stand in each question's description.
 */
@ModuleApi
public final class AnswersSchema {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Edition edition;

  private AnswersSchema(Edition edition) {
    this.edition = edition;
  }

  public static ObjectNode of(Edition edition) {
    return new AnswersSchema(edition).schema();
  }

  private ObjectNode schema() {
    var schema = NODES.objectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", Names.form(edition) + ":" + edition.name() + ":answers");
    schema.put("title", edition.title());
    schema.put("description", edition.law());
    schema.put("type", "object");
    schema.put("additionalProperties", false);
    var properties = schema.putObject("properties");
    edition.questions().forEach(question -> properties.set(question.id(), answer(question)));
    schema.putObject("$defs").setAll(unanswered());
    var required = NODES.arrayNode();
    var conditions = NODES.arrayNode();
    for (Page page : edition.pages().toList()) {
      page.questions().stream().filter(question -> !question.about().optional()).forEach(question -> {
        var asked = conjunction(page.askedWhen(), question.about().askedWhen());
        if (asked.isEmpty()) {
          required.add(question.id());
        } else {
          conditions.add(demand(asked, question));
        }
      });
    }
    schema.set("required", required);
    if (!conditions.isEmpty()) {
      schema.set("allOf", conditions);
    }
    return schema;
  }

  private static ObjectNode demand(List<Condition> asked, Question question) {
    var demand = NODES.objectNode();
    var all = demand.putObject("if").putArray("allOf");
    asked.forEach(condition -> all.add(test(condition)));
    demand.putObject("then").putArray("required").add(question.id());
    return demand;
  }

  private static List<Condition> conjunction(Condition... parts) {
    List<Condition> real = new ArrayList<>();
    for (Condition part : parts) {
      if (!part.equals(Condition.ALWAYS)) {
        real.add(part);
      }
    }
    return real;
  }

  /** A schema that fits exactly the responses for which the condition holds. */
  private static ObjectNode test(Condition condition) {
    return switch (condition) {
      case Condition.Is is -> is(is);
      case Condition.Answered answered -> answered(answered.question());
      // Arithmetic is beyond a schema: never required here, and checked when it is sent.
      case Condition.Below below -> NODES.objectNode().set("not", NODES.objectNode());
      case Condition.Not not -> NODES.objectNode().set("not", test(not.part()));
      case Condition.All all -> several("allOf", all.parts());
      case Condition.Any any -> several("anyOf", any.parts());
    };
  }

  private static ObjectNode several(String key, List<Condition> parts) {
    var node = NODES.objectNode();
    var list = node.putArray(key);
    parts.forEach(part -> list.add(test(part)));
    return node;
  }

  private static ObjectNode is(Condition.Is is) {
    var node = NODES.objectNode();
    var ways = node.putObject("properties").putObject(is.question()).putArray("anyOf");
    ways.addObject().set("enum", sorted(is));
    var list = ways.addObject();
    list.put("type", "array");
    list.putObject("contains").set("enum", sorted(is));
    node.putArray("required").add(is.question());
    return node;
  }

  private static ArrayNode sorted(Condition.Is is) {
    var codes = NODES.arrayNode();
    is.codes().stream().sorted().forEach(codes::add);
    return codes;
  }

  private static ObjectNode answered(String question) {
    var node = NODES.objectNode();
    node.putObject("properties").putObject(question).putObject("not").put("type", "object");
    node.putArray("required").add(question);
    return node;
  }

  private static ObjectNode answer(Question question) {
    var about = question.about();
    var value = value(question);
    boolean either = about.notKnown() || about.notApplicable();
    var schema = either ? NODES.objectNode() : value;
    if (either) {
      var ways = schema.putArray("anyOf").add(value);
      if (about.notKnown()) {
        ways.addObject().put("$ref", "#/$defs/not_known");
      }
      if (about.notApplicable()) {
        ways.addObject().put("$ref", "#/$defs/not_applicable");
      }
    }
    schema.put("title", about.label());
    String description = String.join(" ", descriptions(about));
    if (!description.isEmpty()) {
      schema.put("description", description);
    }
    return schema;
  }

  private static List<String> descriptions(Question.About about) {
    List<String> words = new ArrayList<>();
    if (!about.hint().isEmpty()) {
      words.add(about.hint());
    }
    if (!about.why().isEmpty()) {
      words.add(about.why());
    }
    about.checks().forEach(check -> words.add("Rule: " + check.name() + "."));
    words.add("Source: " + about.evidence() + (about.draft() ? ", draft." : "."));
    return words;
  }

  private static ObjectNode value(Question question) {
    var schema = NODES.objectNode();
    switch (question) {
      case Question.Text text -> schema.put("type", "string").put("minLength", 1).put("maxLength", text.longest());
      case Question.LongText text -> schema.put("type", "string").put("minLength", 1).put("maxLength", text.longest());
      case Question.Number number -> number(schema, number);
      case Question.Date date -> schema.put("type", "string").put("format", "date").put("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
      case Question.Time time -> schema.put("type", "string").put("pattern", "^([01][0-9]|2[0-3]):[0-5][0-9]$");
      case Question.Choice choice -> schema.set("enum", codes(choice.codes()));
      case Question.Choices choices -> {
        schema.put("type", "array").put("minItems", 1).put("uniqueItems", true);
        schema.putObject("items").set("enum", codes(choices.codes()));
      }
      case Question.Group group -> group(schema, group);
    }
    return schema;
  }

  private static void number(ObjectNode schema, Question.Number number) {
    schema.put("type", number.decimals() == 0 ? "integer" : "number").put("minimum", number.least()).put("maximum", number.most());
    if (number.decimals() > 0) {
      schema.put("multipleOf", java.math.BigDecimal.ONE.movePointLeft(number.decimals()));
    }
  }

  private static void group(ObjectNode schema, Question.Group group) {
    schema.put("type", "array").put("minItems", 1).put("maxItems", group.most());
    var entry = schema.putObject("items");
    entry.put("type", "object").put("additionalProperties", false);
    var properties = entry.putObject("properties");
    var required = NODES.arrayNode();
    group.questions().forEach(inner -> {
      properties.set(inner.id(), answer(inner));
      if (!inner.about().optional()) {
        required.add(inner.id());
      }
    });
    entry.set("required", required);
  }

  private static ArrayNode codes(CodeList list) {
    var codes = NODES.arrayNode();
    list.codes().forEach(code -> codes.add(code.code()));
    return codes;
  }

  private static ObjectNode unanswered() {
    var definitions = NODES.objectNode();
    for (String way : List.of("not_known", "not_applicable")) {
      var definition = definitions.putObject(way);
      definition.put("type", "object").put("additionalProperties", false);
      definition.putObject("properties").putObject("unanswered").put("const", way);
      definition.putArray("required").add("unanswered");
    }
    return definitions;
  }
}
