package uk.cdop.ncmd;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.cdop.ncmd.Dataset.Element;

/**
 * A document as an HL7 FHIR R4 document Bundle: a Composition, the child as Patient, the CDOP as Organization, and everything the
 * document holds as a QuestionnaireResponse. It is made from the JSON document alone, so the two cannot differ, and a document
 * that was kept can be had in this shape at any time with the same bytes.
 */
final class FhirBundle {
  private static final Map<String, String> GENDERS = Map.of("1", "male", "2", "female", "9", "other", "X", "unknown");
  private static final String NHS_NUMBER = "https://fhir.nhs.uk/Id/nhs-number";
  private static final String CASE = "urn:cdop:case";

  private final Dataset dataset;
  private final JsonNode document;
  private final JsonNode payload;
  private final ArrayNode notKnown;
  private final ArrayNode notApplicable;

  private FhirBundle(Dataset dataset, JsonNode document) {
    this.dataset = dataset;
    this.document = document;
    payload = document.get("payload");
    notKnown = (ArrayNode) payload.get("not_known");
    notApplicable = (ArrayNode) payload.get("not_applicable");
  }

  static byte[] of(Dataset dataset, JsonNode document) {
    return Canonical.bytes(new FhirBundle(dataset, document).bundle());
  }

  private ObjectNode bundle() {
    ObjectNode bundle = Value.NODES.objectNode();
    bundle.put("resourceType", "Bundle");
    bundle.put("type", "document");
    bundle.set("identifier", Value.NODES.objectNode().put("system", "urn:ietf:rfc:3986").put("value", urn("bundle " + text("event") + text("checksum"))));
    bundle.put("timestamp", text("event_time"));
    ArrayNode entries = bundle.putArray("entry");
    entry(entries, "composition", composition());
    entry(entries, "patient", patient());
    entry(entries, "organization", organization());
    entry(entries, "response", response());
    return bundle;
  }

  private void entry(ArrayNode entries, String what, ObjectNode resource) {
    entries.addObject().put("fullUrl", urn(what)).set("resource", resource);
  }

  /** The same case and part have the same name in every document. */
  private String urn(String what) {
    return "urn:uuid:" + UUID.nameUUIDFromBytes((text("case_uid") + " " + what).getBytes(StandardCharsets.UTF_8));
  }

  private String text(String member) {
    return document.path(member).asText();
  }

  private ObjectNode reference(String what) {
    return Value.NODES.objectNode().put("reference", urn(what));
  }

  private ObjectNode composition() {
    ObjectNode node = resource("Composition");
    node.set("identifier", Value.NODES.objectNode().put("system", CASE).put("value", text("local_case_ref")));
    node.put("status", "final");
    node.putObject("type").put("text", "Child death review record");
    node.set("subject", reference("patient"));
    node.put("date", text("event_time"));
    node.putArray("author").add(reference("organization"));
    node.put("title", dataset.title() + ", version " + dataset.version());
    ObjectNode event = node.putArray("event").addObject();
    event.putArray("code").addObject().put("text", text("event"));
    event.putObject("period").put("start", text("event_time"));
    ObjectNode section = node.putArray("section").addObject();
    section.put("title", "The record");
    section.putArray("entry").add(reference("response"));
    return node;
  }

  private ObjectNode patient() {
    JsonNode child = payload.path("child");
    ObjectNode node = resource("Patient");
    if (child.has("nhs_number")) {
      node.putArray("identifier").addObject().put("system", NHS_NUMBER).put("value", child.get("nhs_number").asText());
    }
    if (child.has("surname") || child.has("forenames")) {
      ObjectNode name = node.putArray("name").addObject();
      if (child.has("surname")) {
        name.put("family", child.get("surname").asText());
      }
      if (child.has("forenames")) {
        name.putArray("given").add(child.get("forenames").asText());
      }
    }
    node.put("gender", GENDERS.getOrDefault(child.path("sex").asText(), "unknown"));
    if (child.has("birth_date")) {
      node.put("birthDate", child.get("birth_date").asText());
    }
    if (payload.at("/death/date").isTextual()) {
      node.put("deceasedDateTime", payload.at("/death/date").asText());
    }
    if (child.has("address") || child.has("postcode")) {
      ObjectNode address = node.putArray("address").addObject();
      if (child.has("address")) {
        address.put("text", child.get("address").asText());
      }
      if (child.has("postcode")) {
        address.put("postalCode", child.get("postcode").asText());
      }
    }
    return node;
  }

  private ObjectNode organization() {
    ObjectNode node = resource("Organization");
    node.putArray("identifier").addObject().put("system", "urn:cdop:cdop").put("value", text("cdop_code"));
    node.put("name", "Child Death Overview Panel " + text("cdop_code"));
    return node;
  }

  private ObjectNode response() {
    ObjectNode node = resource("QuestionnaireResponse");
    node.put("questionnaire", FhirDataset.url(dataset) + "|" + dataset.version());
    node.put("status", "completed");
    node.set("subject", reference("patient"));
    node.put("authored", text("event_time"));
    node.set("author", reference("organization"));
    ArrayNode items = items(FhirItem.of(dataset), payload, notKnown, notApplicable, false);
    if (!items.isEmpty()) {
      node.set("item", items);
    }
    return node;
  }

  private static ObjectNode resource(String type) {
    return Value.NODES.objectNode().put("resourceType", type);
  }

  /** @param inLines whether what nobody knew is said by names, as a line says it, and not by whole paths */
  private ArrayNode items(List<FhirItem> items, JsonNode said, JsonNode unknown, JsonNode needless, boolean inLines) {
    ArrayNode nodes = Value.NODES.arrayNode();
    for (FhirItem item : items) {
      JsonNode value = said.path(item.name());
      switch (item.kind()) {
        case GROUP -> {
          ArrayNode inner = items(item.items(), value, unknown, needless, false);
          if (!inner.isEmpty()) {
            nodes.addObject().put("linkId", item.linkId()).set("item", inner);
          }
        }
        case LINES -> value.forEach(line -> {
          ArrayNode inner = items(item.items(), line, line.path("not_known"), line.path("not_applicable"), true);
          if (!inner.isEmpty()) {
            nodes.addObject().put("linkId", item.linkId()).set("item", inner);
          }
        });
        case QUESTION -> {
          if (!value.isMissingNode()) {
            ArrayNode answers = nodes.addObject().put("linkId", item.linkId()).putArray("answer");
            answer(answers, item.element().orElseThrow(), value);
          }
        }
        case REASON -> {
          String name = inLines ? item.name() : item.linkId().substring(0, item.linkId().length() - ".absent".length());
          reason(nodes, item, holds(unknown, name), holds(needless, name));
        }
      }
    }
    return nodes;
  }

  private static boolean holds(JsonNode names, String name) {
    for (JsonNode each : names) {
      if (each.asText().equals(name)) {
        return true;
      }
    }
    return false;
  }

  private static void reason(ArrayNode nodes, FhirItem item, boolean unknown, boolean needless) {
    if (unknown || needless) {
      nodes.addObject().put("linkId", item.linkId()).putArray("answer").addObject().putObject("valueCoding")
          .put("system", FhirDataset.ABSENT)
          .put("code", unknown ? "unknown" : "not-applicable")
          .put("display", unknown ? "Unknown" : "Not Applicable");
    }
  }

  private void answer(ArrayNode answers, Element element, JsonNode value) {
    switch (element.type()) {
      case TEXT -> answers.addObject().put("valueString", value.asText());
      case DATE -> answers.addObject().put("valueDate", value.asText());
      case TIME -> answers.addObject().put("valueTime", value.asText() + ":00");
      case MOMENT -> answers.addObject().put("valueDateTime", value.asText());
      case INTEGER -> answers.addObject().set("valueInteger", value);
      case NUMBER -> answers.addObject().set("valueDecimal", value);
      case CODE -> coding(answers, element, value.asText());
      case CODES -> value.forEach(code -> coding(answers, element, code.asText()));
    }
  }

  private void coding(ArrayNode answers, Element element, String code) {
    String display =
        dataset.list(element).codes().stream().filter(c -> c.to().equals(code)).findFirst().map(Dataset.Code::label).orElse(code);
    answers.addObject().putObject("valueCoding")
        .put("system", FhirDataset.codes(dataset, element.list()))
        .put("code", code)
        .put("display", display);
  }
}
