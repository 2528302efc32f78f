package uk.cdop.ncmd;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import uk.cdop.forms.Answer;
import uk.cdop.forms.Answers;
import uk.cdop.ncmd.Dataset.Element;
import uk.cdop.ncmd.Dataset.Repeat;
import uk.cdop.ncmd.Dataset.Source;
import uk.cdop.ncmd.Mapped.Disagreement;

/**
 * Brings a case into the shape of a dataset. Sources are tried in turn and agencies in the order their reports came back:
 * the first value wins, a "not known" stands only where nobody gave one.
 */
final class Mapping {
  private static final String NOTIFICATION = "notification";
  private static final String ANALYSIS = "analysis";

  private final Dataset dataset;
  private final CaseRecord record;
  private final List<Disagreement> disagreements = new ArrayList<>();

  private Mapping(Dataset dataset, CaseRecord record) {
    this.dataset = dataset;
    this.record = record;
  }

  /** A value and who gave it; the giver is empty for a fact, which is nobody's answer. */
  private record Candidate(Value value, String giver) {}

  /** What one form says and who gave it. */
  private record Answered(Answers answers, String giver) {}

  static Mapped map(Dataset dataset, Occasion occasion, CaseRecord record) {
    return new Mapping(dataset, record).map(occasion);
  }

  private Mapped map(Occasion occasion) {
    LinkedHashMap<Element, Value> values = new LinkedHashMap<>();
    dataset.elements(occasion).forEach(element -> values.put(element, value(element)));
    LinkedHashMap<Repeat, List<Map<Element, Value>>> rows = new LinkedHashMap<>();
    LinkedHashMap<Repeat, Value> unanswered = new LinkedHashMap<>();
    dataset.repeats(occasion).forEach(repeat -> {
      rows.put(repeat, repeat.ofForm() ? entries(repeat) : rows(repeat));
      if (repeat.ofForm() && rows.get(repeat).isEmpty()) {
        unanswered(repeat).ifPresent(value -> unanswered.put(repeat, value));
      }
    });
    return new Mapped(dataset, occasion, record, values, rows, unanswered, List.copyOf(disagreements));
  }

  private List<Map<Element, Value>> rows(Repeat repeat) {
    return Fact.Rows.named(repeat.fact()).of(record).stream().map(facts -> row(repeat, facts)).toList();
  }

  /** The entries that each form holds, one form after the other; an entry that two agencies gave alike stands once. */
  private List<Map<Element, Value>> entries(Repeat repeat) {
    return repeat.sources().stream()
        .flatMap(source -> forms(source).flatMap(form -> form.answers().rows(source.question()).stream()))
        .distinct()
        .map(entry -> entry(repeat, entry))
        .toList();
  }

  private Map<Element, Value> entry(Repeat repeat, Answers entry) {
    Map<Element, Value> row = new LinkedHashMap<>();
    repeat.elements().forEach(element -> row.put(element, answer(element, element.sources().getFirst(), entry)));
    return row;
  }

  private Optional<Value> unanswered(Repeat repeat) {
    return repeat.sources().stream()
        .flatMap(source -> forms(source).flatMap(form -> form.answers().answer(source.question()).stream()))
        .flatMap(answer -> switch (answer) {
          case Answer.NotKnown nothing -> Stream.of(Value.NOT_KNOWN);
          case Answer.NotApplicable nothing -> Stream.of(Value.NOT_APPLICABLE);
          case Answer.Given given -> Stream.<Value>empty();
        })
        .findFirst();
  }

  private Map<Element, Value> row(Repeat repeat, Map<String, List<String>> facts) {
    Map<Element, Value> row = new LinkedHashMap<>();
    repeat.elements().forEach(element ->
        row.put(element, Value.of(dataset, element, facts.getOrDefault(element.sources().getFirst().fact(), List.of()))));
    return row;
  }

  private Value value(Element element) {
    List<Candidate> candidates = element.sources().stream().flatMap(source -> candidates(element, source)).toList();
    noteDisagreement(element, candidates);
    return first(candidates, value -> value.given() || value.equals(Value.UNFIT))
        .or(() -> first(candidates, Value::answered))
        .orElse(Value.ABSENT);
  }

  private static Optional<Value> first(List<Candidate> candidates, Predicate<Value> wanted) {
    return candidates.stream().map(Candidate::value).filter(wanted).findFirst();
  }

  private void noteDisagreement(Element element, List<Candidate> candidates) {
    List<Candidate> answers = candidates.stream().filter(c -> c.value().given() && !c.giver().isEmpty()).toList();
    if (answers.stream().map(Candidate::value).distinct().count() > 1) {
      disagreements.add(new Disagreement(element, answers.stream().map(Candidate::giver).distinct().toList()));
    }
  }

  private Stream<Candidate> candidates(Element element, Source source) {
    if (!source.isQuestion()) {
      return Stream.of(new Candidate(Value.of(dataset, element, Fact.of(record, source.fact())), ""));
    }
    return forms(source).map(form -> new Candidate(answer(element, source, form.answers()), form.giver()));
  }

  /** The answered forms that a source covers, in the order they came. */
  private Stream<Answered> forms(Source source) {
    return switch (source.form()) {
      case NOTIFICATION -> record.notified().stream()
          .filter(notified -> source.covers(NOTIFICATION, notified.edition().name()))
          .map(notified -> new Answered(notified.answers(), "the notification"));
      case ANALYSIS -> record.whole().stream()
          .filter(whole -> source.covers(ANALYSIS, whole.edition().name()))
          .map(whole -> new Answered(whole.sheet(), "the analysis"));
      default -> record.returned().stream()
          .filter(form -> source.covers(form.edition().form(), form.edition().name()))
          .map(form -> new Answered(form.answers(), form.agency()));
    };
  }

  private Value answer(Element element, Source source, Answers answers) {
    Optional<Answer> answer = answers.answer(source.question());
    if (answer.isEmpty()) {
      return Value.ABSENT;
    }
    return switch (answer.get()) {
      case Answer.NotKnown nothing -> Value.NOT_KNOWN;
      case Answer.NotApplicable nothing -> Value.NOT_APPLICABLE;
      case Answer.Words words -> Value.of(dataset, element, List.of(words.value()));
      case Answer.Quantity quantity -> Value.of(dataset, element, List.of(quantity.value().toPlainString()));
      case Answer.Codes codes -> Value.of(dataset, element, codes.values());
      case Answer.Rows rows when source.count() -> Value.of(dataset, element, List.of(Integer.toString(rows.values().size())));
      case Answer.Rows rows -> Value.UNFIT;
    };
  }
}
