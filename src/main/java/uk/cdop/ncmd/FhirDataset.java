package uk.cdop.ncmd;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import uk.cdop.ncmd.Dataset.Element;

/**
 * A dataset as an HL7 FHIR R4 Questionnaire: what a document of it may answer, with every code. A draft, because the mapping is
 * one.
 */
final class FhirDataset {
  static final String ABSENT = "http://terminology.hl7.org/CodeSystem/data-absent-reason";

  private final Dataset dataset;

  private FhirDataset(Dataset dataset) {
    this.dataset = dataset;
  }

  static ObjectNode of(Dataset dataset) {
    return new FhirDataset(dataset).questionnaire();
  }

  static String url(Dataset dataset) {
    return "urn:cdop:ncmd:" + dataset.version() + ":questionnaire";
  }

  static String codes(Dataset dataset, String list) {
    return "urn:cdop:ncmd:" + dataset.version() + ":codes:" + list;
  }

  private ObjectNode questionnaire() {
    ObjectNode node = Value.NODES.objectNode();
    node.put("resourceType", "Questionnaire");
    node.put("id", dataset.version());
    node.put("url", url(dataset));
    node.put("version", dataset.version());
    node.put("name", "CdopNcmdAligned");
    node.put("title", dataset.title());
    node.put("status", "draft");
    node.putArray("subjectType").add("Patient");
    node.put("publisher", "Child death reviews");
    node.put("description", dataset.note());
    node.set("item", items(FhirItem.of(dataset)));
    return node;
  }

  private ArrayNode items(List<FhirItem> items) {
    ArrayNode nodes = Value.NODES.arrayNode();
    items.forEach(item -> nodes.add(item(item)));
    return nodes;
  }

  private ObjectNode item(FhirItem item) {
    ObjectNode node = Value.NODES.objectNode().put("linkId", item.linkId());
    if (!item.title().isEmpty()) {
      node.put("text", item.title());
    }
    switch (item.kind()) {
      case GROUP -> node.put("type", "group").set("item", items(item.items()));
      case LINES -> node.put("type", "group").put("repeats", true).set("item", items(item.items()));
      case QUESTION -> question(node, item.element().orElseThrow());
      case REASON -> {
        ArrayNode options = node.put("type", "choice").putArray("answerOption");
        option(options, ABSENT, "unknown", "Unknown");
        option(options, ABSENT, "not-applicable", "Not Applicable");
      }
    }
    return node;
  }

  private void question(ObjectNode node, Element element) {
    node.put("type", switch (element.type()) {
      case TEXT -> "text";
      case DATE -> "date";
      case TIME -> "time";
      case MOMENT -> "dateTime";
      case INTEGER -> "integer";
      case NUMBER -> "decimal";
      case CODE, CODES -> "choice";
    });
    if (element.type() == Dataset.Type.CODES) {
      node.put("repeats", true);
    }
    if (!element.list().isEmpty()) {
      ArrayNode options = node.putArray("answerOption");
      dataset.list(element).codes().stream()
          .filter(code -> first(element, code))
          .forEach(code -> option(options, codes(dataset, element.list()), code.to(), code.label()));
    }
  }

  /** Where two codes of ours became one, the first gives it its words. */
  private boolean first(Element element, Dataset.Code code) {
    return dataset.list(element).codes().stream().filter(c -> c.to().equals(code.to())).findFirst().orElseThrow() == code;
  }

  private static void option(ArrayNode options, String system, String code, String display) {
    options.addObject().putObject("valueCoding").put("system", system).put("code", code).put("display", display);
  }
}
