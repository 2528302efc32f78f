package uk.cdop.caseimport;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.forms.CodeList;
import uk.cdop.forms.Edition;
import uk.cdop.forms.Editions;
import uk.cdop.forms.Question;

/** The values a coded cell may hold: a code, its label, or a word people use for it. */
final class Codes {
  static final String FORM = "imported-case";
  static final String EDITION = "2008-04";
  private static final Pattern NUMBERED = Pattern.compile("(?:CATEGORY )?(\\d{1,2}(?:\\.[1-9]\\d?)?)(?:\\.0|[. :)–-].*)?");
  private static final Map<Field, String> QUESTIONS =
      Map.of(
          Field.NHS_NUMBER_ABSENT, "child.nhs_number_absent_reason",
          Field.ETHNICITY, "child.ethnicity",
          Field.PLACE_OF_DEATH, "death.place_type",
          Field.FORMS, "imported.forms",
          Field.CATEGORY, "imported.category",
          Field.SUB_CATEGORY, "imported.sub_category",
          Field.MODIFIABILITY, "imported.modifiability");

  private static final Map<Field, Map<String, String>> ALSO =
      Map.of(
          Field.SEX,
          Map.ofEntries(
              Map.entry("m", "1"), Map.entry("boy", "1"), Map.entry("f", "2"), Map.entry("girl", "2"), Map.entry("i", "9"),
              Map.entry("indeterminate", "9"), Map.entry("u", "X"), Map.entry("unknown", "X"), Map.entry("not known", "X")),
          Field.NHS_NUMBER_ABSENT,
          Map.of("non resident", "NONRES", "not resident", "NONRES", "not available", "NOTAVAIL", "not known", "NOTAVAIL"),
          Field.ETHNICITY,
          Map.ofEntries(
              Map.entry("british", "A"), Map.entry("white english", "A"), Map.entry("irish", "B"), Map.entry("indian", "H"),
              Map.entry("pakistani", "J"), Map.entry("bangladeshi", "K"), Map.entry("caribbean", "M"), Map.entry("african", "N"),
              Map.entry("black african", "N"), Map.entry("black caribbean", "M"), Map.entry("chinese", "R"), Map.entry("other", "S"),
              Map.entry("unknown", "99"), Map.entry("z99", "99")),
          Field.PLACE_OF_DEATH,
          Map.of("hospital", "HOSP", "home", "HOME", "at home", "HOME", "school", "SCHL", "hospice", "HPCE", "abroad", "ABRD",
              "ambulance", "AMBU", "other", "OTHR", "public", "PUBL"),
          Field.FORMS,
          Map.of("abc", "ABC", "form a b c", "ABC", "form abc", "ABC", "forms abc", "ABC", "old", "ABC", "form a form b form c", "ABC",
              "notification reporting analysis", "NRA", "new", "NRA", "nra", "NRA"),
          Field.MODIFIABILITY,
          Map.of("modifiable", "MOD", "yes", "MOD", "y", "MOD", "not modifiable", "NOMOD", "no", "NOMOD", "n", "NOMOD",
              "inadequate information", "INAD", "insufficient information", "INAD", "non modifiable", "NOMOD"));

  private final Edition edition;
  private final CodeList sex;
  private final Map<String, List<Plain>> plain;

  /** A code with its label as words are compared; made once, because ten thousand rows are compared with it. */
  private record Plain(String code, String label, String whole) {}

  Codes(Editions editions) {
    edition = editions.find(FORM, EDITION).orElseThrow();
    sex =
        editions.all().stream()
            .flatMap(Edition::questions)
            .filter(question -> question.id().equals("child.sex"))
            .map(question -> ((Question.Choice) question).codes())
            .findFirst()
            .orElseThrow();
    plain =
        Stream.concat(Stream.of(sex), edition.questions().filter(Question.Choice.class::isInstance).map(question -> ((Question.Choice) question).codes()))
            .distinct()
            .collect(Collectors.toMap(CodeList::name, Codes::plain, (one, same) -> one));
  }

  private static List<Plain> plain(CodeList list) {
    return list.codes().stream()
        .map(code -> new Plain(code.code(), Headings.plain(code.label()), Headings.plain(code.code() + " " + code.label())))
        .toList();
  }

  Edition edition() {
    return edition;
  }

  CodeList list(Field field) {
    return field == Field.SEX ? sex : list(QUESTIONS.get(field));
  }

  CodeList list(String question) {
    return ((Question.Choice) edition.question(question).orElseThrow()).codes();
  }

  /** What a cell may hold, as the template lists it; empty for fields without a list. */
  List<String> allowed(Field field) {
    return switch (field.kind()) {
      case CODE -> field == Field.CATEGORY || field == Field.SUB_CATEGORY
          ? list(field).codes().stream().map(code -> code.code() + " " + code.label()).toList()
          : list(field).codes().stream().map(CodeList.Code::label).toList();
      case GRADE -> List.of("0", "1", "1*", "2", "3");
      case STAGE -> Status.words();
      default -> List.of();
    };
  }

  Optional<String> find(Field field, String text) {
    return find(list(field), ALSO.getOrDefault(field, Map.of()), text);
  }

  /** Judgements of before April 2010 are another question and stay there. */
  Optional<String> preventability(String text) {
    return find(list("imported.preventability"), Map.of("potentially", "POTEN", "unpreventable", "NOPREV", "non preventable", "NOPREV"), text);
  }

  private Optional<String> find(CodeList list, Map<String, String> also, String text) {
    String upper = text.strip().toUpperCase(Locale.UK);
    String words = Headings.plain(text);
    List<Plain> codes = plain.get(list.name());
    return codes.stream()
        .filter(code -> code.code().equals(upper) || code.label().equals(words) || code.whole().equals(words))
        .map(Plain::code)
        .findFirst()
        .or(() -> Optional.ofNullable(also.get(words)))
        .or(() -> beginning(codes, words, upper));
  }

  /** "8 - perinatal", "8. Neonatal event" and "Male (boy)" are told by their beginning, where only one code fits. */
  private static Optional<String> beginning(List<Plain> codes, String words, String upper) {
    Matcher number = NUMBERED.matcher(upper);
    if (number.matches()) {
      return codes.stream().map(Plain::code).filter(number.group(1)::equals).findFirst();
    }
    List<String> fitting =
        words.length() < 4
            ? List.of()
            : codes.stream().filter(code -> code.label().startsWith(words) || words.startsWith(code.label())).map(Plain::code).toList();
    return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
  }
}
