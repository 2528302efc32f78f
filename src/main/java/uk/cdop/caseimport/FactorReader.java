package uk.cdop.caseimport;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads factors and grades of the four domains. A grade is kept on the scale it was given on, that of Form C or that of April
 * 2019, and is never translated; where nothing says which scale it is, the row needs mending.
 */
final class FactorReader {
  private static final Pattern GRADE = Pattern.compile("(?:grade |level )?([0-3]\\*?)(?:\\.0)?(?:[ :,–-].*)?");
  private static final LocalDate NEW_FORMS = LocalDate.of(2019, 4, 1);
  private static final List<String> DOMAINS = List.of("A", "B", "C", "D");

  private final Codes codes;
  private final Map<Field, String> row;
  private final Map<Field, LocalDate> days;
  private final List<RowMistake> mistakes;

  FactorReader(Codes codes, Map<Field, String> row, Map<Field, LocalDate> days, List<RowMistake> mistakes) {
    this.codes = codes;
    this.row = row;
    this.days = days;
    this.mistakes = mistakes;
  }

  void into(BiConsumer<String, String> keep) {
    Optional<Boolean> formC = formC();
    for (String domain : DOMAINS) {
      String letter = domain.toLowerCase(Locale.ROOT);
      String factors = text(Field.valueOf("FACTORS_" + domain));
      if (!factors.isEmpty()) {
        keep.accept("imported.factors_" + letter, factors);
      }
      Field field = Field.valueOf("GRADE_" + domain);
      if (text(field).isEmpty()) {
        continue;
      }
      Optional<String> grade = grade(field);
      if (grade.isEmpty()) {
        mistakes.add(new RowMistake(field.key(), field.heading() + " " + RowReader.shown(text(field)) + " is not a grade. Enter 0, 1, 1*, 2 or 3 (Form C), or 0, 1 or 2 (from April 2019)"));
      } else if (formC.isEmpty()) {
        mistakes.add(new RowMistake(field.key(), field.heading() + " " + RowReader.shown(text(field)) + " can be on the Form C scale or on that of April 2019. Fill in Forms used or Date of CDOP, so that it is kept on the right one"));
      } else if (!formC.get() && onlyFormC(grade.get())) {
        mistakes.add(new RowMistake(field.key(), field.heading() + " " + RowReader.shown(text(field)) + " stands only on the Form C scale, but the case was reviewed on the forms of April 2019. Change the grade or Forms used"));
      } else {
        keep.accept("imported.grade_" + letter + (formC.get() ? "_form_c" : "_2019"), grade.get());
      }
    }
  }

  /** Whether the grades stand on the scale of Form C: the forms say it, or a grade only it has, or the day of the panel. */
  private Optional<Boolean> formC() {
    Optional<String> forms = codes.find(Field.FORMS, text(Field.FORMS));
    if (forms.isPresent()) {
      return forms.map("ABC"::equals);
    }
    if (DOMAINS.stream().flatMap(domain -> grade(Field.valueOf("GRADE_" + domain)).stream()).anyMatch(FactorReader::onlyFormC)) {
      return Optional.of(true);
    }
    return Optional.ofNullable(days.get(Field.CDOP_ON)).or(() -> Optional.ofNullable(days.get(Field.CLOSED_ON))).map(day -> day.isBefore(NEW_FORMS));
  }

  private static boolean onlyFormC(String grade) {
    return grade.equals("1*") || grade.equals("3");
  }

  private Optional<String> grade(Field field) {
    Matcher grade = GRADE.matcher(text(field).toLowerCase(Locale.UK));
    return grade.matches() ? Optional.of(grade.group(1)) : Optional.empty();
  }

  private String text(Field field) {
    return row.getOrDefault(field, "").strip();
  }
}
