package uk.cdop.ncmd;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One version of the dataset as its file says it: which elements a document holds, in their order, where each is taken
 * from and how codes are translated. A version under which a document was produced is never edited.
 */
public record Dataset(
    String version, String title, String note, List<Translation> lists, List<Element> elements, List<Repeat> repeats) {

  public Dataset {
    lists = given(lists);
    elements = given(elements);
    repeats = given(repeats);
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

  /** Several lines of the same shape, such as contributory factors; each becomes a row of a CSV file of its own. */
  public record Repeat(
      String path, String file, String title, String fact, List<Occasion> events, String mend, List<Element> elements) {
    public Repeat {
      events = given(events);
      elements = given(elements);
    }

    public boolean isFor(Occasion occasion) {
      return events.contains(occasion.rules());
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

  /** Our code, the dataset's code and its meaning. */
  public record Code(String from, String to, String label) {}

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

  private static <T> List<T> given(List<T> listed) {
    return listed == null ? List.of() : List.copyOf(listed);
  }
}
