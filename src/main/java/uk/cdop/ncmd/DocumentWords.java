package uk.cdop.ncmd;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.cdop.ncmd.Dataset.Element;
import uk.cdop.ncmd.Dataset.Repeat;
import uk.cdop.platform.NhsNumber;
import uk.cdop.platform.Words;

/**
 * A produced document read back into the words of its dataset: each item with its label and value, in the order of the
 * dataset. It says what was produced, however the case has changed since.
 */
public final class DocumentWords {
  private static final JsonMapper JSON = new JsonMapper();
  static final String NOT_RECORDED = "Not recorded";

  private final Dataset dataset;
  private final JsonNode payload;
  private final Set<String> notKnown;
  private final Set<String> notApplicable;

  private DocumentWords(Dataset dataset, JsonNode payload) {
    this.dataset = dataset;
    this.payload = payload;
    this.notKnown = texts(payload.path("not_known"));
    this.notApplicable = texts(payload.path("not_applicable"));
  }

  /**
   * One item of a document.
   *
   * @param ofCase whether it is about the case itself and not a question of one form
   * @param path its place in the document; a line of a repeat has its number behind it
   * @param raw what stands in the document, for copying; empty when nothing does
   */
  public record Item(String path, String group, boolean ofCase, String title, String words, String raw, String mend) {
    public boolean recorded() {
      return !words.equals(NOT_RECORDED);
    }

    @Override
    public String toString() {
      return "Item " + path;
    }
  }

  /** @param dataset the version under which the document was produced */
  public static DocumentWords of(Dataset dataset, byte[] document) {
    try {
      return new DocumentWords(dataset, JSON.readTree(document).path("payload"));
    } catch (IOException kept) {
      throw new UncheckedIOException("A kept document cannot be read", kept);
    }
  }

  /** Every item of the case that a document for this event may hold, and of the forms what was answered: they ask far more than any case says. */
  public List<Item> items(Occasion occasion) {
    List<Item> items = new ArrayList<>();
    dataset.elements(occasion)
        .map(this::item)
        .filter(item -> item.recorded() || item.ofCase())
        .forEach(items::add);
    dataset.repeats(occasion).forEach(repeat -> lines(repeat, items));
    return items;
  }

  /**
   * The item at a path, such as `death.date`, `/payload/death/date` or, of a line or a part of it, `analysis.factors.2.grade`; also
   * one that is not recorded.
   */
  public Optional<Item> item(Occasion occasion, String path) {
    String asked = path.replace('/', '.').replaceAll("\\[(\\d+)\\]", ".$1").replaceAll("^\\.+", "").replaceAll("^payload\\.", "");
    return dataset.elements(occasion).filter(element -> element.path().equals(asked)).findFirst().map(this::item)
        .or(() -> items(occasion).stream().filter(item -> asked.equals(item.path()) || asked.startsWith(item.path() + ".")).findFirst())
        .or(() -> dataset.repeats(occasion).filter(repeat -> asked.equals(repeat.path()) || asked.startsWith(repeat.path() + "."))
            .findFirst().map(repeat -> new Item(repeat.path(), repeat.title(), true, repeat.title(), NOT_RECORDED, "", repeat.mend())));
  }

  private Item item(Element element) {
    return new Item(element.path(), group(element), element.file().equals(Dataset.CASE_FILE), element.title(), words(element), raw(at(payload, element.path())), element.mend());
  }

  private void lines(Repeat repeat, List<Item> items) {
    JsonNode lines = at(payload, repeat.path());
    for (int number = 1; number <= lines.size(); number++) {
      JsonNode line = lines.get(number - 1);
      Set<String> unknown = texts(line.path("not_known"));
      Set<String> apart = texts(line.path("not_applicable"));
      String words = repeat.elements().stream()
          .map(element -> cell(element, at(line, element.path()), unknown, apart))
          .filter(cell -> !cell.isEmpty())
          .collect(Collectors.joining("; "));
      items.add(new Item(repeat.path() + "." + number, repeat.title(), true, repeat.title() + ", line " + number, words, words, repeat.mend()));
    }
  }

  private String cell(Element element, JsonNode node, Set<String> unknown, Set<String> apart) {
    if (unknown.contains(element.path())) {
      return element.title() + ": not known";
    }
    if (apart.contains(element.path())) {
      return element.title() + ": not applicable";
    }
    return node.isMissingNode() ? "" : element.title() + ": " + given(element, node);
  }

  private String words(Element element) {
    if (notKnown.contains(element.path())) {
      return "Not known";
    }
    if (notApplicable.contains(element.path())) {
      return "Not applicable";
    }
    JsonNode node = at(payload, element.path());
    return node.isMissingNode() ? NOT_RECORDED : given(element, node);
  }

  private String given(Element element, JsonNode node) {
    String text = node.asText();
    return switch (element.type()) {
      case TEXT -> NhsNumber.read(text) instanceof NhsNumber.Reading.Valid valid ? valid.number().spaced() : text;
      case DATE -> Words.day(LocalDate.parse(text));
      case TIME -> Words.time(LocalTime.parse(text));
      case MOMENT -> Words.moment(Instant.parse(text));
      case INTEGER, NUMBER -> text;
      case CODE -> label(element, text);
      case CODES -> {
        List<String> labels = new ArrayList<>();
        node.forEach(code -> labels.add(label(element, code.asText())));
        yield String.join("; ", labels);
      }
    };
  }

  private String label(Element element, String code) {
    return dataset.list(element).codes().stream().filter(c -> c.to().equals(code)).map(Dataset.Code::label).findFirst().orElse(code);
  }

  private static String raw(JsonNode node) {
    if (!node.isArray()) {
      return node.asText();
    }
    List<String> parts = new ArrayList<>();
    node.forEach(part -> parts.add(part.asText()));
    return String.join(", ", parts);
  }

  private static JsonNode at(JsonNode from, String path) {
    return from.at("/" + path.replace('.', '/'));
  }

  private String group(Element element) {
    return dataset.forms().stream()
        .filter(form -> form.file().equals(element.file()))
        .findFirst()
        .map(Dataset.FormPart::title)
        .orElseGet(() -> group(element.path()));
  }

  /** The first word of a path names the part of the record it belongs to. */
  private static String group(String path) {
    return switch (path.substring(0, Math.max(path.indexOf('.'), 0))) {
      case "child" -> "The child";
      case "death" -> "The death";
      case "coroner", "jar", "safeguarding" -> "Coroner, joint agency response and safeguarding";
      case "birth" -> "Birth";
      case "mother" -> "The mother";
      case "people" -> "People";
      case "notification", "alert" -> "The notification";
      case "reporting" -> "Agency reports";
      case "review" -> "The review";
      case "analysis" -> "The panel’s analysis";
      default -> "The record";
    };
  }

  private static Set<String> texts(JsonNode array) {
    Set<String> texts = new HashSet<>();
    array.forEach(node -> texts.add(node.asText()));
    return texts;
  }

  @Override
  public String toString() {
    return "DocumentWords " + dataset.version();
  }
}
