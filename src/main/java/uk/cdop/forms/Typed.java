package uk.cdop.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import uk.cdop.platform.Entered;
import uk.cdop.platform.ModuleApi;

/**
 * The fields of one page as text, right or wrong: posted by a person, or laid out from stored answers. A date has the fields
 * {@code id-day}, {@code id-month} and {@code id-year}; "not known" is {@code id-unanswered}; a group entry's field is
 * {@code group-0-id}.
 */
@ModuleApi
public final class Typed {

  private static final Pattern ISO_DATE = Pattern.compile("(-?[0-9]+)-([0-9]+)-([0-9]+)");

  private final Map<String, List<String>> fields;

  private Typed(Map<String, List<String>> fields) {
    this.fields = fields;
  }

  /** Whole, however long: each question says how long its answer may be. */
  public static Typed posted(Map<String, List<String>> fields) {
    return new Typed(Entered.safe(fields));
  }

  public static Typed of(Page page, Answers answers) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    page.questions().forEach(question -> lay(fields, "", question, answers));
    return new Typed(fields);
  }

  /** The first value of a field, or an empty text. */
  public String one(String name) {
    return all(name).stream().findFirst().orElse("");
  }

  public List<String> all(String name) {
    return fields.getOrDefault(name, List.of());
  }

  /** How many entries of a group there are; one blank entry is always offered. */
  int rows(Question.Group group) {
    int rows = 1;
    for (String name : fields.keySet()) {
      rows = Math.max(rows, row(group, name) + 1);
    }
    return Math.min(rows, group.most());
  }

  /** The fields of one entry, named as outside a group. */
  Typed row(Question.Group group, int row) {
    String prefix = prefix(group, row);
    Map<String, List<String>> inner = new LinkedHashMap<>();
    fields.forEach((name, values) -> {
      if (name.startsWith(prefix)) {
        inner.put(name.substring(prefix.length()), values);
      }
    });
    return new Typed(inner);
  }

  Typed withRow(Question.Group group) {
    int rows = rows(group);
    if (rows == group.most()) {
      return this;
    }
    Map<String, List<String>> more = new LinkedHashMap<>(fields);
    more.put(prefix(group, rows) + group.questions().get(0).id(), List.of(""));
    return new Typed(more);
  }

  Typed withoutRow(Question.Group group, int removed) {
    Map<String, List<String>> fewer = new TreeMap<>();
    fields.forEach((name, values) -> {
      int row = row(group, name);
      if (row < removed) {
        fewer.put(name, values);
      } else if (row > removed) {
        fewer.put(prefix(group, row - 1) + name.substring(prefix(group, row).length()), values);
      }
    });
    return new Typed(fewer);
  }

  /** These fields, but those of one question as they stand elsewhere. */
  public Typed with(Question question, Typed other) {
    Map<String, List<String>> mixed = new LinkedHashMap<>();
    fields.forEach((name, values) -> {
      if (!belongs(name, question)) {
        mixed.put(name, values);
      }
    });
    other.fields.forEach((name, values) -> {
      if (belongs(name, question)) {
        mixed.put(name, values);
      }
    });
    return new Typed(mixed);
  }

  private static boolean belongs(String field, Question question) {
    return field.equals(question.id()) || field.startsWith(question.id() + "-");
  }

  boolean isBlank() {
    return fields.values().stream().flatMap(List::stream).allMatch(String::isBlank);
  }

  static String prefix(Question.Group group, int row) {
    return group.id() + "-" + row + "-";
  }

  private static int row(Question.Group group, String name) {
    if (!name.startsWith(group.id() + "-")) {
      return -1;
    }
    var rest = name.substring(group.id().length() + 1);
    int end = rest.indexOf('-');
    return end > 0 && end < 4 && rest.substring(0, end).chars().allMatch(c -> c >= '0' && c <= '9')
        ? Integer.parseInt(rest.substring(0, end))
        : -1;
  }

  private static void lay(Map<String, List<String>> fields, String prefix, Question question, Answers answers) {
    String name = prefix + question.id();
    var answer = answers.answer(question.id());
    if (answer.isEmpty()) {
      return;
    }
    var status = Unanswered.of(answer.get());
    if (status.isPresent()) {
      boolean choice = question instanceof Question.Choice || question instanceof Question.Choices;
      fields.put(choice ? name : name + "-unanswered", List.of(status.get().code()));
      return;
    }
    switch ((Answer.Given) answer.get()) {
      case Answer.Words words when question instanceof Question.Date -> layDate(fields, name, words.value());
      case Answer.Words words -> fields.put(name, List.of(words.value()));
      case Answer.Quantity quantity -> fields.put(name, List.of(quantity.value().toPlainString()));
      case Answer.Codes codes when question instanceof Question.Choices -> fields.put(name, codes.values());
      case Answer.Rows rows when question instanceof Question.Group group -> layRows(fields, group, rows.values());
      // A document from outside may hold a list where text belongs: it is left blank and so asked for.
      case Answer.Codes misplaced -> { }
      case Answer.Rows misplaced -> { }
    }
  }

  private static void layDate(Map<String, List<String>> fields, String name, String value) {
    var parts = ISO_DATE.matcher(value);
    boolean date = parts.matches();
    fields.put(name + "-day", List.of(date ? parts.group(3).replaceFirst("^0+(?=.)", "") : value));
    fields.put(name + "-month", List.of(date ? parts.group(2).replaceFirst("^0+(?=.)", "") : value));
    fields.put(name + "-year", List.of(date ? parts.group(1) : value));
  }

  private static void layRows(Map<String, List<String>> fields, Question.Group group, List<Answers> rows) {
    for (int row = 0; row < rows.size(); row++) {
      for (Question inner : group.questions()) {
        lay(fields, prefix(group, row), inner, rows.get(row));
      }
    }
  }
}
