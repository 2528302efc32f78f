package uk.cdop.analysis.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import uk.cdop.analysis.AnalysisCodes;
import uk.cdop.analysis.AnalysisCodes.CodeName;
import uk.cdop.analysis.FactorEntry;
import uk.cdop.analysis.LineEntry;
import uk.cdop.analysis.LineKind;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Mistakes;

/** What may be wrong with a line as it was typed. */
final class LineMistakes {
  private static final int LONGEST = 4_000;

  private final AnalysisCodes codes;
  private final Entered typed;
  private final LocalDate today;
  private final Mistakes wrong = Mistakes.none();

  private LineMistakes(AnalysisCodes codes, Entered typed, LocalDate today) {
    this.codes = codes;
    this.typed = typed;
    this.today = today;
  }

  /** @param stored what the line says so far, when it is not a new one */
  static Mistakes of(LineKind kind, Entered typed, Optional<LineEntry> stored, AnalysisCodes codes, LocalDate today) {
    LineMistakes mistakes = new LineMistakes(codes, typed, today);
    switch (kind) {
      case FACTOR -> mistakes.factor(stored.filter(LineMistakes::hasAnOldGrade).isPresent());
      case ISSUE -> mistakes.issue();
      case PRACTICE -> mistakes.practice();
      case LEARNING -> mistakes.learning();
      case RECOMMENDATION -> mistakes.recommendation();
      case ACTION -> mistakes.action();
      case NOTIFICATION -> mistakes.notification();
    }
    return mistakes.wrong;
  }

  private static boolean hasAnOldGrade(LineEntry entry) {
    return entry instanceof FactorEntry factor && factor.grade() == FactorEntry.OLD_GRADE;
  }

  private void factor(boolean old) {
    String grade = typed.text("grade");
    boolean contributed = grade.equals("2") || grade.equals("3");
    wrong.addIf(contributed && typed.text("text").isEmpty(), "text", "Describe the factor that may have contributed");
    notTooLong("The description");
    wrong.addIf(!grade.matches(old ? "[0-3]" : "[0-2]"), "grade", "Select a grade");
    wrong.addIf(contributed && typed.text("modifiable").isEmpty(), "modifiable", "Select whether the factor is modifiable");
  }

  private void issue() {
    text("Enter the issue", "The issue");
    coded("source", CodeName.ISSUE_SOURCE, "Select who raised it");
  }

  private void practice() {
    text("Enter what was done well", "The example");
    coded("agencyType", CodeName.AGENCY_TYPE, "Select which kind of organisation did this");
  }

  private void learning() {
    text("Enter the learning point", "The learning point");
    wrong.addIf(Choices.label(Choices.LEVELS, typed.text("level")).isEmpty(), "level", "Select how far the learning point reaches");
  }

  private void recommendation() {
    text("Enter the recommendation", "The recommendation");
    required("organisation", "Enter the organisation it is for");
    coded("sort", CodeName.RECOMMENDATION_KIND, "Select the kind of recommendation");
  }

  private void action() {
    text("Enter what should be done", "The action");
    required("organisation", "Enter the organisation that should act");
    required("owner", "Enter the role or name of who should act");
    wrong.addIf(typed.date("due").isEmpty(), "due", "Enter a real date by which it should be done");
    notLater("informed", "they were told");
  }

  private void notification() {
    coded("body", CodeName.NOTIFICATION_ARISING, "Select who may have to be told");
    wrong.addIf(Choices.label(Choices.NEEDED, typed.text("needed")).isEmpty(), "needed", "Select whether they must be told");
    notLater("made", "they were told");
    notTooLong("What they were told");
  }

  private void text(String missing, String what) {
    required("text", missing);
    notTooLong(what);
  }

  private void notTooLong(String what) {
    wrong.addIf(typed.text("text").length() > LONGEST, "text", what + " must be 4,000 characters or fewer");
  }

  private void required(String field, String missing) {
    wrong.addIf(typed.text(field).isEmpty(), field, missing);
  }

  private void coded(String field, CodeName list, String missing) {
    wrong.addIf(codes.label(list, typed.text(field)).isEmpty(), field, missing);
  }

  private void notLater(String field, String what) {
    boolean given = Stream.of("-day", "-month", "-year").anyMatch(part -> !typed.text(field + part).isEmpty());
    Optional<LocalDate> day = typed.date(field);
    wrong.addIf(given && day.isEmpty(), field, "Enter a real date on which " + what + ", or leave it empty");
    wrong.addIf(day.filter(on -> on.isAfter(today)).isPresent(), field, "The date on which " + what + " must not be in the future");
  }
}
