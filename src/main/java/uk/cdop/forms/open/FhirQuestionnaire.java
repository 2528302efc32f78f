package uk.cdop.forms.open;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.Locale;
import uk.cdop.forms.CodeList;
import uk.cdop.forms.Edition;
import uk.cdop.forms.Question;
import uk.cdop.forms.open.Clauses.Test;
import uk.cdop.platform.ModuleApi;

/**
 * An edition as an HL7 FHIR R4 Questionnaire. Its status is draft, because no edition has been compared with the published form
 * by a person yet. Where an answer may be "not known", coded questions have that as an option and others an item beside them.
 */
@ModuleApi
public final class FhirQuestionnaire {

  private static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);
  private static final int LONGEST_OF_FHIR_STRING = 1_048_576;

  private final Edition edition;

  private FhirQuestionnaire(Edition edition) {
    this.edition = edition;
  }

  public static ObjectNode of(Edition edition) {
    return new FhirQuestionnaire(edition).questionnaire();
  }

  private ObjectNode questionnaire() {
    var node = NODES.objectNode();
    node.put("resourceType", "Questionnaire");
    node.put("id", edition.form() + "-" + edition.name());
    node.put("url", Names.form(edition));
    node.put("version", edition.name());
    node.put("name", "Cdop" + camel(edition.form()));
    node.put("title", edition.title());
    node.put("status", "draft");
    node.putArray("subjectType").add("Patient");
    node.put("publisher", "Child death reviews");
    node.put("description", edition.law());
    node.set("item", items(Items.of(edition)));
    return node;
  }

  private ArrayNode items(Iterable<Item> items) {
    var nodes = NODES.arrayNode();
    items.forEach(item -> nodes.add(item(item)));
    return nodes;
  }

  private ObjectNode item(Item item) {
    var node = NODES.objectNode();
    var extensions = NODES.arrayNode();
    if (!item.words().isEmpty()) {
      extensions.addObject().put("url", Names.ASKED_WHEN).put("valueString", item.words());
    }
    item.question().filter(question -> item.kind() != Item.Kind.UNANSWERED).ifPresent(question -> {
      extensions.addObject().put("url", Names.EVIDENCE).put("valueString", question.about().evidence());
      bounds(extensions, question);
    });
    if (!extensions.isEmpty()) {
      node.set("extension", extensions);
    }
    node.put("linkId", item.linkId());
    if (item.kind() == Item.Kind.QUESTION || item.kind() == Item.Kind.ENTRY) {
      node.putArray("code").addObject().put("system", Names.QUESTION).put("code", item.linkId());
    }
    if (!item.text().isEmpty()) {
      node.put("text", item.text());
    }
    node.put("type", type(item));
    if (!item.enabledWhen().isEmpty()) {
      enable(node, item);
    }
    item.question().ifPresent(question -> asked(node, item, question));
    if (!item.items().isEmpty()) {
      node.set("item", items(item.items()));
    }
    return node;
  }

  private void enable(ObjectNode node, Item item) {
    var tests = node.putArray("enableWhen");
    item.enabledWhen().stream()
        .sorted(Comparator.comparing(Test::question).thenComparing(Test::operator).thenComparing(Test::code))
        .forEach(test -> tests.add(test(test)));
    if (item.enabledWhen().size() > 1) {
      node.put("enableBehavior", item.any() ? "any" : "all");
    }
  }

  private ObjectNode test(Test test) {
    var node = NODES.objectNode().put("question", test.question()).put("operator", test.operator());
    if (test.onExistence()) {
      return node.put("answerBoolean", Boolean.parseBoolean(test.code()));
    }
    boolean unanswered = test.code().equals("not_known") || test.code().equals("not_applicable");
    String system = unanswered ? Names.UNANSWERED : Names.codes(codes(edition.question(test.question()).orElseThrow()));
    node.putObject("answerCoding").put("system", system).put("code", test.code());
    return node;
  }

  private static void asked(ObjectNode node, Item item, Question question) {
    var about = question.about();
    if (item.kind() == Item.Kind.UNANSWERED) {
      options(node.putArray("answerOption"), about);
      return;
    }
    boolean either = (about.notKnown() || about.notApplicable()) && !Items.coded(question);
    node.put("required", !about.optional() && !either);
    switch (question) {
      case Question.Text text -> node.put("maxLength", text.longest());
      case Question.LongText text -> node.put("maxLength", Math.min(text.longest(), LONGEST_OF_FHIR_STRING));
      case Question.Choice choice -> choices(node, choice.codes(), about);
      case Question.Choices choices -> {
        node.put("repeats", true);
        choices(node, choices.codes(), about);
      }
      case Question.Group group -> node.put("repeats", true);
      case Question.Number number -> { }
      case Question.Date date -> { }
      case Question.Time time -> { }
    }
  }

  private static void bounds(ArrayNode extensions, Question question) {
    if (question instanceof Question.Number number) {
      String type = number.decimals() == 0 ? "valueInteger" : "valueDecimal";
      extensions.addObject().put("url", "http://hl7.org/fhir/StructureDefinition/minValue").put(type, number.least());
      extensions.addObject().put("url", "http://hl7.org/fhir/StructureDefinition/maxValue").put(type, number.most());
      if (number.decimals() > 0) {
        extensions.addObject().put("url", "http://hl7.org/fhir/StructureDefinition/maxDecimalPlaces").put("valueInteger", number.decimals());
      }
    }
  }

  private static void choices(ObjectNode node, CodeList list, Question.About about) {
    var options = node.putArray("answerOption");
    list.codes().forEach(code ->
        options.addObject().putObject("valueCoding").put("system", Names.codes(list)).put("code", code.code()).put("display", code.label()));
    options(options, about);
  }

  private static void options(ArrayNode options, Question.About about) {
    if (about.notKnown()) {
      options.addObject().set("valueCoding", unanswered("not_known", "Not known"));
    }
    if (about.notApplicable()) {
      options.addObject().set("valueCoding", unanswered("not_applicable", "Not applicable"));
    }
  }

  static ObjectNode unanswered(String code, String display) {
    return NODES.objectNode().put("system", Names.UNANSWERED).put("code", code).put("display", display);
  }

  static CodeList codes(Question question) {
    return switch (question) {
      case Question.Choice choice -> choice.codes();
      case Question.Choices choices -> choices.codes();
      default -> throw new IllegalArgumentException(question.id() + " has no codes");
    };
  }

  private static String type(Item item) {
    return switch (item.kind()) {
      case GROUP, ENTRY -> "group";
      case HINT -> "display";
      case UNANSWERED -> "choice";
      case QUESTION -> type(item.question().orElseThrow());
    };
  }

  private static String type(Question question) {
    return switch (question) {
      case Question.Text text -> "string";
      case Question.LongText text -> "text";
      case Question.Number number -> number.decimals() == 0 ? "integer" : "decimal";
      case Question.Date date -> "date";
      case Question.Time time -> "time";
      case Question.Choice choice -> "choice";
      case Question.Choices choices -> "choice";
      case Question.Group group -> "group";
    };
  }

  private static String camel(String form) {
    var name = new StringBuilder();
    for (String part : form.split("-")) {
      name.append(part.substring(0, 1).toUpperCase(Locale.ROOT)).append(part.substring(1));
    }
    return name.toString();
  }
}
