package uk.cdop.themed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.analysis.ActionEntry;
import uk.cdop.analysis.CaseSummary;
import uk.cdop.analysis.Categorisation;
import uk.cdop.analysis.FactorEntry;
import uk.cdop.analysis.LearningEntry;
import uk.cdop.analysis.LineEntry;
import uk.cdop.analysis.Modifiability;
import uk.cdop.analysis.PanelRecord;
import uk.cdop.analysis.Practice;
import uk.cdop.documents.Papers;

/** Papers and records as they are carried between CDOPs; equal ones give equal text, so that its hash means something. */
final class CarriedJson {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private CarriedJson() {}

  static String write(Papers papers) {
    ObjectNode root = JSON.createObjectNode().put("headline", papers.headline());
    ArrayNode sections = root.putArray("sections");
    for (Papers.Section section : papers.sections()) {
      ArrayNode lines = sections.addObject().put("heading", section.heading()).put("folded", section.folded()).putArray("lines");
      for (Papers.Line line : section.lines()) {
        texts(lines.addObject().put("question", line.question()), "answers", line.answers());
      }
    }
    return root.toString();
  }

  static Papers papers(String content) {
    JsonNode root = read(content);
    List<Papers.Section> sections = new ArrayList<>();
    for (JsonNode section : root.path("sections")) {
      List<Papers.Line> lines = new ArrayList<>();
      section.path("lines").forEach(line -> lines.add(new Papers.Line(line.path("question").asText(), texts(line, "answers"))));
      sections.add(new Papers.Section(section.path("heading").asText(), section.path("folded").asBoolean(), lines));
    }
    return new Papers(root.path("headline").asText(), sections);
  }

  static String write(PanelRecord record) {
    ObjectNode root = JSON.createObjectNode();
    root.putObject("summary").put("cause", record.summary().cause()).put("summary", record.summary().summary());
    Categorisation category = record.category();
    texts(
        root.putObject("category")
            .put("primary", category.primary())
            .put("subcategory", category.subcategory())
            .put("overrideReason", category.overrideReason()),
        "applying",
        category.applying());
    root.putObject("modifiability")
        .put("outcome", record.modifiability().outcome())
        .put("inadequateReason", record.modifiability().inadequateReason());
    root.putObject("practice")
        .put("goodPractice", record.practice().goodPractice())
        .put("familyFeedback", record.practice().familyFeedback());
    ArrayNode lines = root.putArray("lines");
    for (PanelRecord.RecordedLine line : record.lines()) {
      ObjectNode written = lines.addObject();
      line.origin().ifPresent(origin -> written.put("origin", origin.toString()));
      write(line.entry(), written);
    }
    return root.toString();
  }

  private static void write(LineEntry entry, ObjectNode to) {
    to.put("kind", entry.kind().name());
    switch (entry) {
      case FactorEntry(String domain, String code, String text, int grade, String modifiable) ->
          to.put("domain", domain).put("code", code).put("text", text).put("grade", grade).put("modifiable", modifiable);
      case LearningEntry(String text, String level) -> to.put("text", text).put("level", level);
      case ActionEntry action -> {
        to.put("text", action.text()).put("organisation", action.organisation()).put("owner", action.owner()).put("due", action.due().toString());
        action.informedOn().ifPresent(day -> to.put("informedOn", day.toString()));
      }
    }
  }

  static PanelRecord record(String content) {
    JsonNode root = read(content);
    JsonNode category = root.path("category");
    List<PanelRecord.RecordedLine> lines = new ArrayList<>();
    for (JsonNode line : root.path("lines")) {
      Optional<UUID> origin = line.has("origin") ? Optional.of(UUID.fromString(line.get("origin").asText())) : Optional.empty();
      lines.add(new PanelRecord.RecordedLine(origin, entry(line)));
    }
    return new PanelRecord(
        new CaseSummary(root.path("summary").path("cause").asText(), root.path("summary").path("summary").asText()),
        new Categorisation(
            texts(category, "applying"),
            category.path("primary").asText(),
            category.path("subcategory").asText(),
            category.path("overrideReason").asText()),
        new Modifiability(
            root.path("modifiability").path("outcome").asText(), root.path("modifiability").path("inadequateReason").asText()),
        new Practice(root.path("practice").path("goodPractice").asText(), root.path("practice").path("familyFeedback").asText()),
        lines);
  }

  private static LineEntry entry(JsonNode line) {
    String text = line.path("text").asText();
    return switch (line.path("kind").asText()) {
      case "FACTOR" ->
          new FactorEntry(
              line.path("domain").asText(), line.path("code").asText(), text, line.path("grade").asInt(), line.path("modifiable").asText());
      case "LEARNING" -> new LearningEntry(text, line.path("level").asText());
      default ->
          new ActionEntry(
              text,
              line.path("organisation").asText(),
              line.path("owner").asText(),
              LocalDate.parse(line.path("due").asText()),
              line.has("informedOn") ? LocalDate.parse(line.get("informedOn").asText()) : null);
    };
  }

  static JsonNode read(String content) {
    try {
      return JSON.readTree(content);
    } catch (JsonProcessingException malformed) {
      // The cause is left out on purpose: its text quotes the papers.
      throw new IllegalStateException("What was carried is not readable");
    }
  }

  static ObjectNode object() {
    return JSON.createObjectNode();
  }

  static void texts(ObjectNode in, String field, List<String> texts) {
    ArrayNode written = in.putArray(field);
    texts.forEach(written::add);
  }

  static List<String> texts(JsonNode in, String field) {
    List<String> read = new ArrayList<>();
    in.path(field).forEach(text -> read.add(text.asText()));
    return read;
  }
}
