package uk.cdop.analysis.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import uk.cdop.analysis.ActionEntry;
import uk.cdop.analysis.AnalysisCodes;
import uk.cdop.analysis.FactorEntry;
import uk.cdop.analysis.LearningEntry;
import uk.cdop.analysis.LineEntry;
import uk.cdop.analysis.LineKind;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Mistakes;

/** How the lines of an analysis stand in their forms, what may be wrong with what was typed, and what it means. */
final class LineForms {
  private static final int LONGEST = 4_000;

  private LineForms() {}

  static Entered filled(LineEntry entry) {
    return switch (entry) {
      case FactorEntry factor ->
          Entered.prefilled(
              Map.of(
                  "code", factor.code(),
                  "text", factor.text(),
                  "grade", String.valueOf(factor.grade()),
                  "modifiable", factor.modifiable()));
      case LearningEntry(String text, String level) -> Entered.prefilled(Map.of("text", text, "level", level));
      case ActionEntry action -> {
        Map<String, String> fields =
            new HashMap<>(Map.of("text", action.text(), "organisation", action.organisation(), "owner", action.owner()));
        put(fields, "due", action.due());
        action.informedOn().ifPresent(day -> put(fields, "informed", day));
        yield Entered.prefilled(fields);
      }
    };
  }

  private static void put(Map<String, String> fields, String name, LocalDate day) {
    fields.put(name + "-day", String.valueOf(day.getDayOfMonth()));
    fields.put(name + "-month", String.valueOf(day.getMonthValue()));
    fields.put(name + "-year", String.valueOf(day.getYear()));
  }

  static Mistakes wrong(LineKind kind, Entered typed, LocalDate today) {
    Mistakes wrong = Mistakes.none();
    String text = typed.text("text");
    switch (kind) {
      case FACTOR -> {
        String grade = typed.text("grade");
        wrong.addIf(grade.equals("2") && text.isEmpty(), "text", "Describe the factor that may have contributed");
        wrong.addIf(text.length() > LONGEST, "text", "The description must be 4,000 characters or fewer");
        wrong.addIf(!grade.matches("[012]"), "grade", "Select a grade");
        wrong.addIf(
            grade.equals("2") && typed.text("modifiable").isEmpty(), "modifiable", "Select whether the factor could be modified");
      }
      case LEARNING -> {
        wrong.addIf(text.isEmpty(), "text", "Enter the learning point");
        wrong.addIf(text.length() > LONGEST, "text", "The learning point must be 4,000 characters or fewer");
        wrong.addIf(Choices.label(Choices.LEVELS, typed.text("level")).isEmpty(), "level", "Select how far the learning point reaches");
      }
      case ACTION -> {
        wrong.addIf(text.isEmpty(), "text", "Enter what should be done");
        wrong.addIf(text.length() > LONGEST, "text", "The action must be 4,000 characters or fewer");
        wrong.addIf(typed.text("organisation").isEmpty(), "organisation", "Enter the organisation that should act");
        wrong.addIf(typed.text("owner").isEmpty(), "owner", "Enter the role or name of who should act");
        wrong.addIf(typed.date("due").isEmpty(), "due", "Enter a real date by which it should be done");
        boolean informed = Stream.of("-day", "-month", "-year").anyMatch(part -> !typed.text("informed" + part).isEmpty());
        wrong.addIf(informed && typed.date("informed").isEmpty(), "informed", "Enter a real date on which they were told, or leave it empty");
        wrong.addIf(
            typed.date("informed").filter(day -> day.isAfter(today)).isPresent(), "informed", "The date on which they were told must not be in the future");
      }
    }
    return wrong;
  }

  /** What was typed, once nothing is wrong with it. A line that shows nothing was found is not modifiable; one without information is not known to be. */
  static LineEntry read(LineKind kind, String domain, Entered typed, AnalysisCodes codes) {
    String text = typed.text("text");
    return switch (kind) {
      case FACTOR -> {
        int grade = Integer.parseInt(typed.text("grade"));
        String modifiable = Choices.label(Choices.MODIFIABLE, typed.text("modifiable")).isEmpty() ? grade == 0 ? "NK" : "N" : typed.text("modifiable");
        boolean known = codes.factorsOf(domain).stream().anyMatch(code -> code.code().equals(typed.text("code")));
        yield new FactorEntry(domain, known ? typed.text("code") : "", text, grade, modifiable);
      }
      case LEARNING -> new LearningEntry(text, typed.text("level"));
      case ACTION ->
          new ActionEntry(
              text, typed.text("organisation"), typed.text("owner"), typed.date("due").orElseThrow(), typed.date("informed").orElse(null));
    };
  }
}
