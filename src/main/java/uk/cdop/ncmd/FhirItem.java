package uk.cdop.ncmd;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import uk.cdop.ncmd.Dataset.Element;
import uk.cdop.ncmd.Dataset.Repeat;

/**
 * An item of a dataset as FHIR nests it, the same for the questionnaire and for the answers: a group for each object of the
 * document, a repeating group for lines, a question for an element, and beside each question the reason why it has no answer.
 *
 * @param linkId the path in the payload; within lines after the path of the lines
 * @param name the member in the JSON object that holds it; empty for a reason
 */
record FhirItem(String linkId, String name, Kind kind, String title, Optional<Element> element, List<FhirItem> items) {

  /** What an item is there for. */
  enum Kind {
    GROUP,
    LINES,
    QUESTION,
    REASON
  }

  private static final Map<String, List<FhirItem>> KNOWN = new ConcurrentHashMap<>();

  /** The items of a dataset, laid out once: a version never changes. */
  static List<FhirItem> of(Dataset dataset) {
    return KNOWN.computeIfAbsent(dataset.version(), version -> laidOut(dataset));
  }

  private static List<FhirItem> laidOut(Dataset dataset) {
    List<FhirItem> top = new ArrayList<>();
    dataset.elements().forEach(element -> {
      add(top, "", element.path(), question(element.path(), last(element.path()), element));
      add(top, "", element.path(), reason(element.path(), element.title()));
    });
    dataset.repeats().forEach(repeat -> {
      add(top, "", repeat.path(), lines(repeat));
      if (repeat.ofForm()) {
        add(top, "", repeat.path(), reason(repeat.path(), repeat.title()));
      }
    });
    return top;
  }

  private static FhirItem lines(Repeat repeat) {
    List<FhirItem> items = new ArrayList<>();
    for (Element element : repeat.elements()) {
      items.add(question(repeat.path() + "." + element.path(), element.path(), element));
      if (repeat.ofForm()) {
        items.add(reason(repeat.path() + "." + element.path(), element.title()));
      }
    }
    return new FhirItem(repeat.path(), last(repeat.path()), Kind.LINES, repeat.title(), Optional.empty(), items);
  }

  private static FhirItem question(String linkId, String name, Element element) {
    return new FhirItem(linkId, name, Kind.QUESTION, element.title(), Optional.of(element), List.of());
  }

  private static FhirItem reason(String linkId, String title) {
    return new FhirItem(linkId + ".absent", last(linkId), Kind.REASON, title + ": why there is no answer", Optional.empty(), List.of());
  }

  private static String last(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  private static void add(List<FhirItem> into, String above, String path, FhirItem item) {
    int dot = path.indexOf('.', above.isEmpty() ? 0 : above.length() + 1);
    if (dot < 0) {
      into.add(item);
      return;
    }
    String group = path.substring(0, dot);
    FhirItem found =
        into.stream().filter(each -> each.kind() == Kind.GROUP && each.linkId().equals(group)).findFirst().orElseGet(() -> {
          FhirItem made = new FhirItem(group, last(group), Kind.GROUP, "", Optional.empty(), new ArrayList<>());
          into.add(made);
          return made;
        });
    add(found.items(), group, path, item);
  }
}
