package uk.cdop.caselist;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Words;
import uk.cdop.review.Stage;

/**
 * What the list is narrowed to, from an address and back into one. What an address holds that is no choice of ours is left out. The
 * search words are the only personal ones; a kept filter never holds them.
 */
public record Filter(
    String words,
    Set<Stage> stages,
    Optional<Late> late,
    Optional<AgeGroup> age,
    String area,
    String keyWorker,
    Set<Mark> marks,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    String category,
    Sort sort) {
  static final String NOBODY = "nobody";

  /** What may be marked on a case. */
  public enum Mark {
    JAR("Joint agency response", "r.joint_agency_response"),
    CORONER("Coroner", "r.coroner"),
    RESTRICTED("Restricted", "exists (select from restriction.restriction x where x.review_id = r.id and x.ended_at is null)");

    private final String label;
    private final String condition;

    Mark(String label, String condition) {
      this.label = label;
      this.condition = condition;
    }

    public String label() {
      return label;
    }

    String condition() {
      return condition;
    }
  }

  public static Filter of(Entered entered) {
    return new Filter(
        entered.text("find").length() > 200 ? entered.text("find").substring(0, 200) : entered.text("find"),
        chosen(Stage.values(), entered.all("stage")),
        one(Late.values(), entered.text("late")),
        one(AgeGroup.values(), entered.text("age")),
        area(entered.text("area")),
        entered.text("keyworker").matches("[\\w.@+-]{1,80}") ? entered.text("keyworker") : "",
        chosen(Mark.values(), entered.all("mark")),
        day(entered, "from"),
        day(entered, "to"),
        entered.text("category").matches("[1-9]|10|none") ? entered.text("category") : "",
        one(Sort.values(), entered.text("sort")).orElse(Sort.NEWEST));
  }

  public boolean empty() {
    return query().isEmpty();
  }

  public boolean searches() {
    return !words.isEmpty();
  }

  /** Without the search words, so that it may be kept. */
  public Filter withoutWords() {
    return new Filter("", stages, late, age, area, keyWorker, marks, from, to, category, sort);
  }

  /** The same, but only families that have no key worker. */
  public Filter withoutKeyWorker() {
    return new Filter(words, stages, Optional.of(Late.KEY_WORKER), age, area, NOBODY, marks, from, to, category, sort);
  }

  /** The same, but only cases that have not reached a stage; where none of the chosen stages is before it, any before it. */
  public Filter before(Stage stage) {
    Set<Stage> earlier = Stream.of(Stage.values()).filter(each -> !each.reached(stage)).collect(Collectors.toCollection(LinkedHashSet::new));
    Set<Stage> chosen = stages.stream().filter(earlier::contains).collect(Collectors.toCollection(LinkedHashSet::new));
    return new Filter(words, chosen.isEmpty() ? earlier : chosen, late, age, area, keyWorker, marks, from, to, category, sort);
  }

  public Filter sortedBy(Sort next) {
    return new Filter(words, stages, late, age, area, keyWorker, marks, from, to, category, next);
  }

  /** As an address carries it, such as `stage=GATHERING&late=AGENCY`; empty when nothing is chosen. */
  public String query() {
    return pairs().stream().map(pair -> pair.getKey() + "=" + URLEncoder.encode(pair.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
  }

  public String href(String path, String... more) {
    String all = Stream.concat(Stream.of(query()), Stream.of(more)).filter(part -> !part.isEmpty()).collect(Collectors.joining("&"));
    return all.isEmpty() ? path + "?all=yes" : path + "?" + all;
  }

  /** The choices as name and value, in the order of the form. */
  public List<Map.Entry<String, String>> pairs() {
    List<Map.Entry<String, String>> pairs = new ArrayList<>();
    add(pairs, "find", words);
    stages.stream().sorted().forEach(stage -> add(pairs, "stage", stage.name()));
    late.ifPresent(one -> add(pairs, "late", one.name()));
    age.ifPresent(one -> add(pairs, "age", one.name()));
    add(pairs, "area", area);
    add(pairs, "keyworker", keyWorker);
    marks.stream().sorted().forEach(mark -> add(pairs, "mark", mark.name()));
    from.ifPresent(date -> add(pairs, "from", date.toString()));
    to.ifPresent(date -> add(pairs, "to", date.toString()));
    add(pairs, "category", category);
    add(pairs, "sort", sort == Sort.NEWEST ? "" : sort.name());
    return pairs;
  }

  /** Each choice in words and the filter without it, for the tags above the list. */
  public List<Chosen> chosen(Map<String, String> keyWorkers, Map<String, String> categories) {
    List<Chosen> all = new ArrayList<>();
    pairs().stream()
        .filter(pair -> !pair.getKey().equals("sort"))
        .forEach(
            pair -> {
              List<Map.Entry<String, String>> left = new ArrayList<>(pairs());
              left.remove(pair);
              String query = left.stream().map(p -> p.getKey() + "=" + URLEncoder.encode(p.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
              all.add(new Chosen(words(pair.getKey(), pair.getValue(), keyWorkers, categories), query.isEmpty() ? "all=yes" : query));
            });
    return all;
  }

  /** One choice in words and the query without it. */
  public record Chosen(String words, String without) {}

  private String words(String name, String value, Map<String, String> keyWorkers, Map<String, String> categories) {
    return switch (name) {
      case "find" -> "Search: " + value;
      case "stage" -> "Stage: " + Stage.valueOf(value).label();
      case "late" -> "Late: " + Late.valueOf(value).label();
      case "age" -> "Age: " + AgeGroup.valueOf(value).label();
      case "area" -> "Postcode: " + value;
      case "keyworker" -> "Key worker: " + (value.equals(NOBODY) ? "nobody" : keyWorkers.getOrDefault(value, value));
      case "mark" -> Mark.valueOf(value).label();
      case "from" -> "Died on or after " + Words.day(LocalDate.parse(value));
      case "to" -> "Died on or before " + Words.day(LocalDate.parse(value));
      case "category" -> "Category: " + (value.equals("none") ? "none yet" : categories.getOrDefault(value, value));
      default -> value;
    };
  }

  private static void add(List<Map.Entry<String, String>> pairs, String name, String value) {
    if (!value.isEmpty()) {
      pairs.add(Map.entry(name, value));
    }
  }

  private static <T extends Enum<T>> Optional<T> one(T[] values, String code) {
    return Stream.of(values).filter(each -> each.name().equals(code)).findFirst();
  }

  private static <T extends Enum<T>> Set<T> chosen(T[] values, List<String> codes) {
    return Stream.of(values).filter(each -> codes.contains(each.name())).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static String area(String typed) {
    String outward = typed.toUpperCase(Locale.UK).replaceAll("\\s.*", "");
    return outward.matches("[A-Z]{1,2}[0-9]?[0-9A-Z]?") ? outward : "";
  }

  /** A date of the form's three fields, or one text of an address. */
  private static Optional<LocalDate> day(Entered entered, String field) {
    Optional<LocalDate> typed = entered.date(field);
    if (typed.isPresent()) {
      return typed;
    }
    try {
      return entered.text(field).matches("(19|20|21)\\d\\d-\\d\\d-\\d\\d") ? Optional.of(LocalDate.parse(entered.text(field))) : Optional.empty();
    } catch (DateTimeParseException notADay) {
      return Optional.empty();
    }
  }
}
