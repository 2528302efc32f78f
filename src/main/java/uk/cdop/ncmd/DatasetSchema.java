package uk.cdop.ncmd;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import uk.cdop.ncmd.Dataset.Element;
import uk.cdop.ncmd.Dataset.Repeat;

/** The JSON Schema (2020-12) of a dataset, made from the dataset alone, so that the two cannot differ. */
final class DatasetSchema {
  private static final String HASH = "^sha256:[0-9a-f]{64}$";

  private final Dataset dataset;

  private DatasetSchema(Dataset dataset) {
    this.dataset = dataset;
  }

  static ObjectNode of(Dataset dataset) {
    return new DatasetSchema(dataset).schema();
  }

  private ObjectNode schema() {
    ObjectNode schema = Value.NODES.objectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", "urn:cdop:ncmd:" + dataset.version());
    schema.put("title", dataset.title());
    schema.put("description", dataset.note());
    ObjectNode members = closed(schema);
    members.putObject("schema_version").put("const", dataset.version());
    members.putObject("form_set_version").put("type", "string").put("pattern", "^[0-9]{4}-[0-9]{2}$");
    nullableText(members.putObject("sender_ods"));
    members.putObject("cdop_code").put("type", "string").put("pattern", "^[A-Z]{2,12}$");
    members.putObject("case_uid").put("type", "string").put("pattern", "^[0-9a-f-]{36}$");
    members.putObject("local_case_ref").put("type", "string").put("minLength", 1);
    nullableText(members.putObject("ncmd_id"));
    ArrayNode events = members.putObject("event").putArray("enum");
    List.of(Occasion.values()).forEach(occasion -> events.add(occasion.name()));
    moment(members.putObject("event_time"));
    members.set("payload", payload());
    members.putObject("checksum").put("type", "string").put("pattern", HASH);
    requireAll(schema, members);
    ArrayNode rules = schema.putArray("allOf");
    rules.add(demands(Occasion.NOTIFY, "NOTIFY", "UPDATE"));
    rules.add(demands(Occasion.FINALISE, "FINALISE"));
    if (sharesLists()) {
      ObjectNode lists = schema.putObject("$defs");
      dataset.lists().forEach(list -> enumerated(lists.putObject(list.name()).put("type", "string"), list));
    }
    return schema;
  }

  private ObjectNode payload() {
    ObjectNode payload = Value.NODES.objectNode();
    ObjectNode members = closed(payload);
    dataset.elements().forEach(element -> place(members, element.path(), typed(element)));
    dataset.repeats().forEach(repeat -> place(members, repeat.path(), lines(repeat)));
    members.set("not_known", paths());
    members.set("not_applicable", paths());
    payload.putArray("required").add("not_known").add("not_applicable");
    return payload;
  }

  /** What a document of an event must hold: each needed element, or its stand-in, or the answer that nobody knows. */
  private ObjectNode demands(Occasion occasion, String... events) {
    ObjectNode rule = Value.NODES.objectNode();
    ArrayNode names = rule.putObject("if").putObject("properties").putObject("event").putArray("enum");
    List.of(events).forEach(names::add);
    ArrayNode all = Value.NODES.arrayNode();
    dataset.elements(occasion).filter(element -> element.blocks(occasion)).forEach(element -> all.add(demand(element)));
    dataset.repeats(occasion).filter(repeat -> !repeat.ofForm()).forEach(repeat -> all.add(requires(repeat.path())));
    rule.putObject("then").putObject("properties").putObject("payload").set("allOf", all);
    return rule;
  }

  private ObjectNode demand(Element element) {
    ObjectNode demand = Value.NODES.objectNode();
    ArrayNode ways = demand.putArray("anyOf");
    ways.add(requires(element.path()));
    if (!element.unless().isEmpty()) {
      ways.add(requires(element.unless()));
    }
    for (String unanswered : List.of("not_known", "not_applicable")) {
      ways.addObject().putObject("properties").putObject(unanswered).putObject("contains").put("const", element.path());
    }
    return demand;
  }

  private static ObjectNode requires(String path) {
    ObjectNode node = Value.NODES.objectNode();
    int dot = path.indexOf('.');
    String first = dot < 0 ? path : path.substring(0, dot);
    node.putArray("required").add(first);
    if (dot >= 0) {
      node.putObject("properties").set(first, requires(path.substring(dot + 1)));
    }
    return node;
  }

  private ObjectNode lines(Repeat repeat) {
    ObjectNode array = Value.NODES.objectNode().put("type", "array").put("title", repeat.title());
    ObjectNode line = array.putObject("items");
    ObjectNode members = closed(line);
    repeat.elements().forEach(element -> place(members, element.path(), typed(element)));
    if (repeat.ofForm()) {
      List<String> own = repeat.elements().stream().map(Element::path).toList();
      members.set("not_known", paths(own));
      members.set("not_applicable", paths(own));
      return array;
    }
    ArrayNode required = line.putArray("required");
    repeat.elements().stream().filter(element -> !element.needed().isEmpty()).forEach(element -> required.add(element.path()));
    return array;
  }

  private ObjectNode typed(Element element) {
    ObjectNode node = Value.NODES.objectNode().put("title", element.title());
    switch (element.type()) {
      case TEXT -> {
        node.put("type", "string").put("minLength", 1);
        if (!element.pattern().isEmpty()) {
          node.put("pattern", element.pattern());
        }
      }
      case DATE -> node.put("type", "string").put("format", "date").put("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
      case TIME -> node.put("type", "string").put("pattern", "^([01][0-9]|2[0-3]):[0-5][0-9]$");
      case MOMENT -> moment(node);
      case INTEGER -> node.put("type", "integer");
      case NUMBER -> node.put("type", "number");
      case CODE -> codes(node.put("type", "string"), element);
      case CODES -> {
        node.put("type", "array").put("uniqueItems", true).put("minItems", 1);
        codes(node.putObject("items").put("type", "string"), element);
      }
    }
    return node;
  }

  private void codes(ObjectNode node, Element element) {
    if (sharesLists()) {
      node.remove("type");
      node.put("$ref", "#/$defs/" + element.list());
    } else {
      enumerated(node, dataset.list(element));
    }
  }

  private static void enumerated(ObjectNode node, Dataset.Translation list) {
    ArrayNode codes = node.putArray("enum");
    list.codes().stream().map(Dataset.Code::to).distinct().forEach(codes::add);
  }

  /** The schemas of the versions before forms had parts of their own stay as they were published. */
  private boolean sharesLists() {
    return !dataset.forms().isEmpty();
  }

  private ObjectNode paths() {
    return paths(Stream.concat(
            dataset.elements().stream().map(Element::path),
            dataset.repeats().stream().filter(Repeat::ofForm).map(Repeat::path))
        .toList());
  }

  private static ObjectNode paths(List<String> each) {
    ObjectNode node = Value.NODES.objectNode().put("type", "array").put("uniqueItems", true);
    ArrayNode names = node.putObject("items").putArray("enum");
    each.forEach(names::add);
    return node;
  }

  private static void moment(ObjectNode node) {
    node.put("type", "string")
        .put("format", "date-time")
        .put("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$");
  }

  private static void nullableText(ObjectNode node) {
    node.putArray("type").add("string").add("null");
  }

  /** Makes a node an object that takes no member but those put into what is returned. */
  private static ObjectNode closed(ObjectNode node) {
    node.put("type", "object").put("additionalProperties", false);
    return node.putObject("properties");
  }

  private static void place(ObjectNode members, String path, ObjectNode schema) {
    int dot = path.indexOf('.');
    if (dot < 0) {
      members.set(path, schema);
      return;
    }
    String first = path.substring(0, dot);
    ObjectNode inner =
        members.has(first) ? (ObjectNode) members.get(first).get("properties") : closed(members.putObject(first));
    place(inner, path.substring(dot + 1), schema);
  }

  private static void requireAll(ObjectNode schema, ObjectNode members) {
    ArrayNode required = schema.putArray("required");
    members.fieldNames().forEachRemaining(required::add);
  }
}
