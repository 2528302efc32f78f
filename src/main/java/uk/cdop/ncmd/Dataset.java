package uk.cdop.ncmd;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.cdop.review.AnswerPlaces;

/**
 * One version of the dataset as its file says it: which elements a document holds, in their order, where each is taken
 * from and how codes are translated. A version under which a document was produced is never edited. The questions of the
 * parts stand among the elements and repeats, after those of the case itself.
 */
public record Dataset(
    String version,
    String title,
    String note,
    List<Translation> lists,
    List<Element> elements,
    List<Repeat> repeats,
    List<FormPart> forms,
    List<Elsewhere> elsewhere) {
  /** The flat file of what is said once of a case. */
  public static final String CASE_FILE = "case";

  private static final String NOTIFICATION = "notification";

  public Dataset {
    lists = given(lists);
    forms = given(forms);
    elements = joined(elements, forms.stream().flatMap(FormPart::asElements).toList());
    repeats = joined(repeats, forms.stream().flatMap(FormPart::asRepeats).toList());
    elsewhere = given(elsewhere);
  }

  /** The types of an element. A code stands for one, codes for any number of the codes of its list. */
  public enum Type {
    TEXT,
    DATE,
    TIME,
    MOMENT,
    INTEGER,
    NUMBER,
    CODE,
    CODES
  }

  /** One item of the dataset. Path, column and title name it in JSON, in CSV and in words. */
  public record Element(
      String path,
      String column,
      String file,
      String title,
      Type type,
      String list,
      String pattern,
      List<Occasion> events,
      List<Source> sources,
      List<Occasion> needed,
      List<Occasion> wanted,
      String unless,
      When when,
      String mend,
      String evidence) {

    public Element {
      events = given(events);
      sources = given(sources);
      file = file == null ? CASE_FILE : file;
      needed = given(needed);
      wanted = given(wanted);
      list = list == null ? "" : list;
      pattern = pattern == null ? "" : pattern;
      unless = unless == null ? "" : unless;
      mend = mend == null ? "" : mend;
      when = when == null ? new When(null, null) : when;
    }

    public boolean isFor(Occasion occasion) {
      return events.contains(occasion.rules());
    }

    /** Whether a document must not be produced without it. */
    public boolean blocks(Occasion occasion) {
      return needed.contains(occasion.rules());
    }

    public boolean isMissedBy(Occasion occasion) {
      return wanted.contains(occasion.rules());
    }
  }

  /** Where a value comes from: a fact of the case, or a question of a form in a range of editions such as `2022-04..`. */
  public record Source(String fact, String form, String question, String editions, boolean count) {
    public boolean isQuestion() {
      return question != null;
    }

    public boolean covers(String ofForm, String edition) {
      return ofForm.equals(form) && covers(edition);
    }

    private boolean covers(String edition) {
      int dots = editions.indexOf("..");
      if (dots < 0) {
        return editions.equals(edition);
      }
      String first = editions.substring(0, dots);
      String last = editions.substring(dots + 2);
      return first.compareTo(edition) <= 0 && (last.isEmpty() || last.compareTo(edition) >= 0);
    }
  }

  /** The ages at death, in completed years, at which an element is wanted; null means no bound. */
  public record When(Integer ageYearsBelow, Integer ageYearsFrom) {
    public boolean holds(long years) {
      return (ageYearsBelow == null || years < ageYearsBelow) && (ageYearsFrom == null || years >= ageYearsFrom);
    }
  }

  /**
   * Several lines of the same shape, such as contributory factors; each becomes a row of a CSV file of its own. They come from a
   * fact of the case, or from a repeating group of a form; then the lines say which of their items nobody knew, and there is
   * no array when nothing was asked.
   */
  public record Repeat(
      String path, String file, String title, String fact, List<Source> sources, List<Occasion> events, String mend,
      List<Element> elements) {
    public Repeat {
      sources = given(sources);
      events = given(events);
      elements = given(elements);
    }

    public boolean isFor(Occasion occasion) {
      return events.contains(occasion.rules());
    }

    public boolean ofForm() {
      return fact == null;
    }
  }

  /** The part of a form: its questions, called after themselves, below one path and in flat files of their own. */
  public record FormPart(
      String form, String path, String file, String title, List<Occasion> events, String mend, List<Asked> elements,
      List<AskedLines> repeats) {
    public FormPart {
      events = given(events);
      elements = given(elements);
      repeats = given(repeats);
    }

    Stream<Element> asElements() {
      return elements.stream().map(asked -> new Element(
          path + "." + key(asked.question()), key(asked.question()), file, asked.title(), asked.type(), asked.list(), null, events,
          sources(asked.question(), asked.editions(), asked.also()), null, asked.wanted(), null, asked.when(), mend, asked.evidence()));
    }

    Stream<Repeat> asRepeats() {
      return repeats.stream().map(lines -> new Repeat(
          path + "." + key(lines.question()), file + "_" + key(lines.question()), title + ": " + lines.title(), null,
          sources(lines.question(), lines.editions(), lines.also()), events, mend,
          lines.elements().stream().map(asked -> cell(lines, asked)).toList()));
    }

    private Element cell(AskedLines lines, Asked asked) {
      return new Element(
          key(asked.question()), key(asked.question()), file + "_" + key(lines.question()), asked.title(), asked.type(), asked.list(), null,
          events, List.of(new Source(null, null, asked.question(), null, false)), null, null, null, null, mend, asked.evidence());
    }

    private List<Source> sources(String question, List<String> editions, List<Also> also) {
      return Stream.concat(
              editions.stream().map(range -> new Source(null, form, question, range, false)),
              also.stream().map(other -> new Source(null, other.form(), question, other.editions(), false)))
          .toList();
    }

    private static String key(String question) {
      return question.replaceAll("[.-]", "_");
    }
  }

  /** A question of a form, and the editions that ask it. */
  public record Asked(
      String question, String title, Type type, String list, List<String> editions, List<Also> also, List<Occasion> wanted, When when,
      String evidence) {
    public Asked {
      editions = given(editions);
      also = given(also);
    }
  }

  /** A repeating group of a form with the questions of an entry, and the editions that ask it. */
  public record AskedLines(
      String question, String title, List<String> editions, List<Also> also, String evidence, List<Asked> elements) {
    public AskedLines {
      editions = given(editions);
      also = given(also);
      elements = given(elements);
    }
  }

  /** Another form that asks the same, in a range of its editions. */
  public record Also(String form, String editions) {}

  /** A question that the case keeps in another shape, and the path where that stands; without a form it holds for any. */
  public record Elsewhere(String form, String question, String at) {
    public boolean covers(String ofForm, String asked) {
      return question.equals(asked) && (form == null || form.equals(ofForm));
    }
  }

  /** How one of our code lists is translated; every code of ours has exactly one of the dataset. */
  public record Translation(String name, String evidence, List<Code> codes) {
    public Translation {
      codes = given(codes);
    }

    public Optional<Code> of(String ours) {
      return codes.stream().filter(code -> code.from().equals(ours)).findFirst();
    }
  }

  /** Our code, the dataset's code, which is the same when none is given, and its meaning. */
  public record Code(String from, String to, String label) {
    public Code {
      to = to == null ? from : to;
    }
  }

  /**
   * The questions that the item at a path may come from, in the order in which they are tried; none where it is no single answer.
   * Facts of the case that were once notified are questions of the notification. The path of a line ends with its number.
   */
  public List<AnswerPlaces.Asked> asked(String path) {
    Optional<Repeat> lines = repeats.stream().filter(repeat -> path.matches(Pattern.quote(repeat.path()) + "\\.\\d+")).findFirst();
    return lines.map(repeat -> questions(repeat.sources()))
        .orElseGet(() -> elements.stream().filter(element -> element.path().equals(path)).findFirst().map(this::asked).orElse(List.of()));
  }

  /** What the case holds as a fact of its own is put right there and not in a form, unless the fact is what was notified. */
  private List<AnswerPlaces.Asked> asked(Element element) {
    boolean notified = element.mend().equals(NOTIFICATION);
    boolean fact = element.sources().stream().anyMatch(source -> !source.isQuestion());
    List<AnswerPlaces.Asked> asked = new ArrayList<>(fact && !notified ? List.of() : questions(element.sources()));
    if (notified) {
      elsewhere.stream()
          .filter(kept -> kept.at().equals(element.path()) && NOTIFICATION.equals(kept.form()))
          .forEach(kept -> asked.add(new AnswerPlaces.Asked(NOTIFICATION, kept.question())));
    }
    return asked.stream().distinct().toList();
  }

  private static List<AnswerPlaces.Asked> questions(List<Source> sources) {
    return sources.stream()
        .filter(source -> source.isQuestion() && source.form() != null)
        .map(source -> new AnswerPlaces.Asked(source.form(), source.question()))
        .distinct()
        .toList();
  }

  public Translation list(Element element) {
    return lists.stream()
        .filter(list -> list.name().equals(element.list()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(version + ": " + element.path() + " has an unknown list"));
  }

  public Stream<Element> elements(Occasion occasion) {
    return elements.stream().filter(element -> element.isFor(occasion));
  }

  public Stream<Repeat> repeats(Occasion occasion) {
    return repeats.stream().filter(repeat -> repeat.isFor(occasion));
  }

  /** A number without exponent or needless noughts. */
  static BigDecimal plain(BigDecimal number) {
    return number.signum() == 0 ? BigDecimal.ZERO : new BigDecimal(number.stripTrailingZeros().toPlainString());
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    return Stream.concat(given(first).stream(), second.stream()).toList();
  }

  private static <T> List<T> given(List<T> listed) {
    return listed == null ? List.of() : List.copyOf(listed);
  }
}
