package uk.cdop.ncmd;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.cdop.ncmd.Dataset.Element;
import uk.cdop.ncmd.Dataset.Repeat;

/**
 * A case as a version of the dataset sees it for one event: every element of the event with its value, in the order of the
 * dataset, why there are no lines where someone said so, and the elements to which agencies gave different answers.
 */
public record Mapped(
    Dataset dataset,
    Occasion occasion,
    CaseRecord record,
    LinkedHashMap<Element, Value> values,
    LinkedHashMap<Repeat, List<Map<Element, Value>>> rows,
    LinkedHashMap<Repeat, Value> unanswered,
    List<Disagreement> disagreements) {

  /** Which agencies do not agree; never what they said. */
  public record Disagreement(Element element, List<String> agencies) {}

  public Value value(String path) {
    return values.entrySet().stream()
        .filter(entry -> entry.getKey().path().equals(path))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(Value.ABSENT);
  }

  @Override
  public String toString() {
    return "Mapped " + occasion;
  }
}
