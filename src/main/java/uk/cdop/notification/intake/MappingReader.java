package uk.cdop.notification.intake;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import uk.cdop.forms.Answer;
import uk.cdop.forms.Edition;
import uk.cdop.forms.Question;
import uk.cdop.notification.intake.Mapping.Expectation;
import uk.cdop.notification.intake.Mapping.Panel;
import uk.cdop.notification.intake.Mapping.Rule;

/**
 * Reads one mapping and refuses it when a question does not exist, an answer is none of its codes, or a code map leaves out a code that
 * the service is said to send. Its complaints say which question.
 */
final class MappingReader {
  private static final YAMLMapper YAML = YAMLMapper.builder().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION).build();
  private static final Set<String> KEYS =
      Set.of("question", "fixed", "home", "present", "is", "otherwise", "from", "formats", "list", "codes", "absent", "each", "answers");

  private final String file;
  private final Map<String, Set<String>> lists = new LinkedHashMap<>();

  MappingReader(String file) {
    this.file = file;
  }

  Mapping read(byte[] bytes, Edition edition) throws IOException {
    JsonNode root = YAML.readTree(bytes);
    only(root, Set.of("source", "title", "version", "provenance", "codes", "expects", "panel", "answers"), "the file");
    root.path("codes").properties().forEach(list -> lists.put(list.getKey(), new TreeSet<>(texts(list.getValue()))));
    Set<String> seen = new HashSet<>();
    List<Rule> rules = new ArrayList<>();
    for (JsonNode each : root.path("answers")) {
      String id = text(each, "question");
      check(seen.add(id), id, "is answered twice");
      rules.add(rule(each, edition.question(id).orElseThrow(() -> wrong(id, "is no question of the form"))));
    }
    return new Mapping(
        text(root, "source"), text(root, "title"), text(root, "version"), text(root, "provenance"),
        each(root, "expects").map(this::expectation).toList(), panel(root.path("panel")), rules);
  }

  private Expectation expectation(JsonNode node) {
    only(node, Set.of("at", "list", "is", "otherwise"), "expects");
    Set<String> known = list(node, "expects");
    Set<String> wanted = Set.copyOf(texts(node.path("is")));
    check(known.containsAll(wanted), "expects", "wants a code that is never sent");
    return new Expectation(pointer(node, "at"), known, wanted, text(node, "otherwise"));
  }

  private Panel panel(JsonNode node) {
    only(node, Set.of("postcode", "ods", "ods_to"), "panel");
    Map<String, String> ofPlace = new LinkedHashMap<>();
    node.path("ods_to").properties().forEach(each -> ofPlace.put(each.getKey(), each.getValue().asText()));
    return new Panel(
        texts(node.path("postcode")).stream().map(JsonPointer::compile).toList(),
        texts(node.path("ods")).stream().map(JsonPointer::compile).toList(),
        Map.copyOf(ofPlace));
  }

  private Rule rule(JsonNode node, Question question) {
    String id = question.id();
    only(node, KEYS, id);
    Optional<Answer> absent = node.has("absent") ? Optional.of(answer(node.get("absent"), question)) : Optional.empty();
    if (node.has("fixed")) {
      return new Rule.Fixed(id, answer(node.get("fixed"), question));
    }
    if (node.has("home")) {
      check(question instanceof Question.Choice choice && choice.codes().has("UNSURE"), id, "is not the area of the home");
      return new Rule.Home(id);
    }
    if (node.has("present")) {
      return new Rule.Present(id, pointer(node, "present"), answer(node.path("is"), question), answer(node.path("otherwise"), question));
    }
    if (node.has("each")) {
      check(question instanceof Question.Group, id, "takes no list");
      return new Rule.Each(id, pointer(node, "each"), inner(node, (Question.Group) question), absent);
    }
    if (!node.has("from")) {
      return new Rule.Never(id, absent.orElseThrow(() -> wrong(id, "has no rule")));
    }
    boolean moment = question instanceof Question.Date || question instanceof Question.Time;
    check(moment == node.has("formats"), id, "needs formats where it is a date or a time, and nowhere else");
    boolean coded = question instanceof Question.Choice || question instanceof Question.Choices;
    check(coded == node.has("codes"), id, "needs codes where it is a choice, and nowhere else");
    check(!(question instanceof Question.Group), id, "is a group and needs a list");
    return new Rule.From(id, pointer(node, "from"), formats(node), coded ? codes(node, question) : Map.of(), absent);
  }

  private List<Rule> inner(JsonNode node, Question.Group group) {
    Function<String, Question> named =
        id -> group.questions().stream().filter(each -> each.id().equals(id)).findFirst()
            .orElseThrow(() -> wrong(group.id() + "/" + id, "is no question of the form"));
    return each(node, "answers").map(each -> rule(each, named.apply(text(each, "question")))).toList();
  }

  private Map<String, Answer> codes(JsonNode node, Question question) {
    Map<String, Answer> codes = new LinkedHashMap<>();
    node.get("codes").properties().forEach(each -> codes.put(each.getKey(), answer(each.getValue(), question)));
    check(codes.keySet().equals(list(node, question.id())), question.id(), "does not map exactly the codes that are sent");
    return Map.copyOf(codes);
  }

  private Set<String> list(JsonNode node, String where) {
    return Optional.ofNullable(lists.get(text(node, "list"))).orElseThrow(() -> wrong(where, "names a list that does not exist"));
  }

  private Answer answer(JsonNode node, Question question) {
    String value = node.isTextual() ? node.textValue() : "";
    if (value.equals("not_known") || value.equals("not_applicable")) {
      boolean known = value.equals("not_known");
      check(known ? question.about().notKnown() : question.about().notApplicable(), question.id(), "must be answered");
      return known ? Answer.NOT_KNOWN : Answer.NOT_APPLICABLE;
    }
    return switch (question) {
      case Question.Choice choice when choice.codes().has(value) -> new Answer.Words(value);
      case Question.Choices choices when choices.codes().has(value) -> new Answer.Codes(List.of(value));
      case Question.Text text when !value.isBlank() -> new Answer.Words(value);
      default -> throw wrong(question.id(), "cannot be answered so");
    };
  }

  private List<DateTimeFormatter> formats(JsonNode node) {
    return texts(node.path("formats")).stream()
        .map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.UK).withResolverStyle(ResolverStyle.STRICT))
        .toList();
  }

  private JsonPointer pointer(JsonNode node, String key) {
    return JsonPointer.compile(text(node, key));
  }

  private String text(JsonNode node, String key) {
    check(node.path(key).isTextual(), key, "must be text");
    return node.path(key).textValue();
  }

  private static List<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
  }

  private static Stream<JsonNode> each(JsonNode node, String key) {
    return StreamSupport.stream(node.path(key).spliterator(), false);
  }

  private void only(JsonNode node, Set<String> keys, String where) {
    node.fieldNames().forEachRemaining(key -> check(keys.contains(key), where, "has an unknown key: " + key));
  }

  private void check(boolean right, String where, String complaint) {
    if (!right) {
      throw wrong(where, complaint);
    }
  }

  private IllegalArgumentException wrong(String where, String complaint) {
    return new IllegalArgumentException("intake/" + file + ".yaml: " + where + " " + complaint);
  }
}
