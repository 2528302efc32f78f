package uk.cdop.forms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.cdop.platform.ModuleApi;

/** Answers by question id, in the order of the ids. Immutable; it never shows its content in a log. */
@ModuleApi
public final class Answers {

  private static final Answers NONE = new Answers(new TreeMap<>());

  private final SortedMap<String, Answer> byId;

  private Answers(SortedMap<String, Answer> byId) {
    this.byId = Collections.unmodifiableSortedMap(byId);
  }

  public static Answers none() {
    return NONE;
  }

  public static Answers of(Map<String, Answer> answers) {
    return new Answers(new TreeMap<>(answers));
  }

  /** Answers that follow the map while it is being filled; only for whoever fills it. */
  static Answers following(SortedMap<String, Answer> map) {
    return new Answers(map);
  }

  public Answers with(String id, Answer answer) {
    var copy = new TreeMap<>(byId);
    copy.put(id, answer);
    return new Answers(copy);
  }

  /** Adds a text, code, date or time as it is stored. */
  public Answers with(String id, String value) {
    return with(id, new Answer.Words(value));
  }

  public Answers without(String id) {
    var copy = new TreeMap<>(byId);
    copy.remove(id);
    return new Answers(copy);
  }

  public Optional<Answer> answer(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  public boolean answered(String id) {
    return byId.containsKey(id);
  }

  public boolean isEmpty() {
    return byId.isEmpty();
  }

  public Set<String> ids() {
    return byId.keySet();
  }

  /** The text or single code given; empty where it is blank, not known or not applicable. */
  public Optional<String> text(String id) {
    return byId.get(id) instanceof Answer.Words words ? Optional.of(words.value()) : Optional.empty();
  }

  public Optional<LocalDate> date(String id) {
    return text(id).map(LocalDate::parse);
  }

  public Optional<LocalTime> time(String id) {
    return text(id).map(LocalTime::parse);
  }

  public Optional<BigDecimal> number(String id) {
    return byId.get(id) instanceof Answer.Quantity quantity ? Optional.of(quantity.value()) : Optional.empty();
  }

  /** The codes given, whether the question takes one or several. */
  public List<String> codes(String id) {
    return byId.get(id) instanceof Answer.Codes codes ? codes.values() : text(id).map(List::of).orElse(List.of());
  }

  public List<Answers> rows(String id) {
    return byId.get(id) instanceof Answer.Rows rows ? rows.values() : List.of();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Answers answers && byId.equals(answers.byId);
  }

  @Override
  public int hashCode() {
    return byId.hashCode();
  }

  @Override
  public String toString() {
    return "Answers to " + byId.size() + " questions";
  }
}
