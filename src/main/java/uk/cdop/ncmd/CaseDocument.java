package uk.cdop.ncmd;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import uk.cdop.analysis.Analyses.AnalysisRecord;
import uk.cdop.analysis.Analyses.SignOff;
import uk.cdop.ncmd.Dataset.Element;

/**
 * The JSON document of one case and event: an envelope (domain 6.3) round the payload. It holds no time but the event's own,
 * so the same record always gives the same bytes; the checksum is over the payload alone and tells whether the case changed.
 */
public record CaseDocument(byte[] bytes, String sha256, String payloadSha256) {

  static CaseDocument of(Mapped mapped) {
    ObjectNode payload = payload(mapped);
    String checksum = Canonical.sha256(Canonical.bytes(payload));
    ObjectNode document = Value.NODES.objectNode();
    document.put("schema_version", mapped.dataset().version());
    document.put("form_set_version", mapped.record().notified().map(n -> n.edition().published()).orElse(""));
    document.putNull("sender_ods");
    document.put("cdop_code", mapped.record().review().cdop());
    document.put("case_uid", mapped.record().review().id().toString());
    document.put("local_case_ref", mapped.record().review().number());
    document.putNull("ncmd_id");
    document.put("event", mapped.occasion().name());
    document.put("event_time", eventTime(mapped).toString());
    document.set("payload", payload);
    document.put("checksum", "sha256:" + checksum);
    byte[] bytes = Canonical.bytes(document);
    return new CaseDocument(bytes, Canonical.sha256(bytes), checksum);
  }

  /** When that happened which the document tells: the death was notified, or the chair signed. */
  private static Instant eventTime(Mapped mapped) {
    Instant notified = mapped.record().review().notifiedAt();
    Instant at = mapped.occasion() == Occasion.FINALISE
        ? mapped.record().analysis().flatMap(AnalysisRecord::signOff).map(SignOff::at).orElse(notified)
        : notified;
    return at.truncatedTo(ChronoUnit.SECONDS);
  }

  private static ObjectNode payload(Mapped mapped) {
    ObjectNode payload = Value.NODES.objectNode();
    ArrayNode notKnown = Value.NODES.arrayNode();
    ArrayNode notApplicable = Value.NODES.arrayNode();
    mapped.values().forEach((element, value) -> {
      switch (value) {
        case Value.Given given -> put(payload, element.path(), given.json());
        case Value.NotKnown nothing -> notKnown.add(element.path());
        case Value.NotApplicable nothing -> notApplicable.add(element.path());
        case Value.Absent nothing -> { }
        case Value.Unfit nothing -> { }
      }
    });
    mapped.rows().forEach((repeat, rows) -> {
      if (repeat.ofForm() && rows.isEmpty()) {
        return;
      }
      ArrayNode lines = Value.NODES.arrayNode();
      rows.forEach(row -> lines.add(repeat.ofForm() ? entry(row) : line(row)));
      put(payload, repeat.path(), lines);
    });
    mapped.unanswered().forEach((repeat, value) -> (value.equals(Value.NOT_KNOWN) ? notKnown : notApplicable).add(repeat.path()));
    payload.set("not_known", notKnown);
    payload.set("not_applicable", notApplicable);
    return payload;
  }

  private static ObjectNode line(Map<Element, Value> row) {
    ObjectNode line = Value.NODES.objectNode();
    row.forEach((element, value) -> {
      if (value instanceof Value.Given given) {
        put(line, element.path(), given.json());
      }
    });
    return line;
  }

  /** A line of a form, which says itself what nobody knew. */
  private static ObjectNode entry(Map<Element, Value> row) {
    ObjectNode line = line(row);
    names(line, "not_known", row, Value.NOT_KNOWN);
    names(line, "not_applicable", row, Value.NOT_APPLICABLE);
    return line;
  }

  private static void names(ObjectNode line, String member, Map<Element, Value> row, Value unanswered) {
    List<String> paths = row.entrySet().stream().filter(e -> e.getValue().equals(unanswered)).map(e -> e.getKey().path()).toList();
    if (!paths.isEmpty()) {
      paths.forEach(line.putArray(member)::add);
    }
  }

  private static void put(ObjectNode into, String path, JsonNode value) {
    int dot = path.indexOf('.');
    if (dot < 0) {
      into.set(path, value);
    } else {
      put(into.withObjectProperty(path.substring(0, dot)), path.substring(dot + 1), value);
    }
  }

  @Override
  public String toString() {
    return "CaseDocument";
  }
}
