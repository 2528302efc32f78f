package uk.cdop.forms.open;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import uk.cdop.forms.Answer;
import uk.cdop.forms.Answers;
import uk.cdop.forms.Edition;
import uk.cdop.forms.Journey;
import uk.cdop.forms.Question;
import uk.cdop.platform.ModuleApi;

/** What was answered as an HL7 FHIR R4 QuestionnaireResponse: only questions that are asked, nested as in the questionnaire. */
@ModuleApi
public final class FhirResponse {

  private static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);

  private FhirResponse() {}

  /**
   * @param id names the response; it holds nothing about a person
   * @param completed whether it was submitted; otherwise it is in progress
   */
  public static ObjectNode of(Edition edition, Answers answers, String id, boolean completed, Instant authored) {
    var node = NODES.objectNode();
    node.put("resourceType", "QuestionnaireResponse");
    node.put("id", id);
    node.put("questionnaire", Names.form(edition) + "|" + edition.name());
    node.put("status", completed ? "completed" : "in-progress");
    node.put("authored", authored.toString());
    var items = items(Items.of(edition), new Journey(edition, answers).asked());
    if (!items.isEmpty()) {
      node.set("item", items);
    }
    return node;
  }

  private static ArrayNode items(List<Item> items, Answers answers) {
    var nodes = NODES.arrayNode();
    items.forEach(item -> add(nodes, item, answers));
    return nodes;
  }

  private static void add(ArrayNode nodes, Item item, Answers answers) {
    switch (item.kind()) {
      case HINT -> { }
      case GROUP -> {
        var inner = items(item.items(), answers);
        if (!inner.isEmpty()) {
          said(nodes, item).set("item", inner);
        }
      }
      case ENTRY -> answers.rows(item.linkId()).forEach(row -> {
        var inner = items(item.items(), row);
        if (!inner.isEmpty()) {
          said(nodes, item).set("item", inner);
        }
      });
      case UNANSWERED -> answers.answer(item.question().orElseThrow().id()).flatMap(FhirResponse::unanswered)
          .ifPresent(coding -> said(nodes, item).putArray("answer").addObject().set("valueCoding", coding));
      case QUESTION -> answers.answer(item.linkId()).ifPresent(answer -> {
        var values = values(item.question().orElseThrow(), answer);
        if (!values.isEmpty()) {
          said(nodes, item).set("answer", values);
        }
      });
    }
  }

  private static ObjectNode said(ArrayNode nodes, Item item) {
    var node = nodes.addObject().put("linkId", item.linkId());
    return item.text().isEmpty() ? node : node.put("text", item.text());
  }

  private static Optional<ObjectNode> unanswered(Answer answer) {
    return switch (answer) {
      case Answer.NotKnown nothing -> Optional.of(FhirQuestionnaire.unanswered("not_known", "Not known"));
      case Answer.NotApplicable nothing -> Optional.of(FhirQuestionnaire.unanswered("not_applicable", "Not applicable"));
      case Answer.Given given -> Optional.empty();
    };
  }

  private static ArrayNode values(Question question, Answer answer) {
    var values = NODES.arrayNode();
    unanswered(answer).filter(coding -> Items.coded(question)).ifPresent(coding -> values.addObject().set("valueCoding", coding));
    switch (answer) {
      case Answer.Words words -> words(values.addObject(), question, words.value());
      case Answer.Quantity quantity when ((Question.Number) question).decimals() == 0 ->
          values.addObject().put("valueInteger", quantity.value().toBigInteger());
      case Answer.Quantity quantity -> values.addObject().put("valueDecimal", quantity.value());
      case Answer.Codes codes -> codes.values().forEach(code -> values.addObject().set("valueCoding", coding(question, code)));
      case Answer.Rows rows -> { }
      case Answer.NotKnown nothing -> { }
      case Answer.NotApplicable nothing -> { }
    }
    return values;
  }

  private static void words(ObjectNode node, Question question, String value) {
    switch (question) {
      case Question.Date date -> node.put("valueDate", value);
      case Question.Time time -> node.put("valueTime", value.length() == 5 ? value + ":00" : value);
      case Question.Choice choice -> node.set("valueCoding", coding(question, value));
      default -> node.put("valueString", value);
    }
  }

  private static ObjectNode coding(Question question, String code) {
    var list = FhirQuestionnaire.codes(question);
    return NODES.objectNode().put("system", Names.codes(list)).put("code", code).put("display", list.label(code).orElse(code));
  }
}
