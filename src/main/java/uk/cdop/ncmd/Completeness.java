package uk.cdop.ncmd;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.cdop.analysis.Analyses.AnalysisRecord;
import uk.cdop.ncmd.Dataset.Element;
import uk.cdop.ncmd.Dataset.Repeat;
import uk.cdop.platform.Clocks;
import uk.cdop.platform.NhsNumber;
import uk.cdop.platform.Words;
import uk.cdop.review.ReviewFacts;

/** What is missing before a document can be produced, and what should be looked at (domain 6.5: items 1 to 4 block). */
public final class Completeness {
  private static final Duration TARGET = Duration.ofHours(48);

  private final Mapped mapped;
  private final List<Problem> problems = new ArrayList<>();

  private Completeness(Mapped mapped) {
    this.mapped = mapped;
  }

  /**
   * One thing to mend or to look at.
   *
   * @param place the part of the case where it is mended, such as `notification`
   */
  public record Problem(String text, String place, boolean blocks) {}

  static List<Problem> of(Mapped mapped) {
    return new Completeness(mapped).found();
  }

  private List<Problem> found() {
    mapped.values().forEach(this::element);
    nhsNumber();
    if (mapped.record().notified().isEmpty()) {
      block("The notification that opened this case is not in the system.", "notification");
    }
    mapped.rows().forEach(this::lines);
    if (mapped.occasion() == Occasion.FINALISE) {
      analysis();
      requests();
    }
    mapped.disagreements().forEach(this::disagreement);
    notKnown();
    lateNotification();
    return problems.stream().sorted((a, b) -> Boolean.compare(b.blocks(), a.blocks())).toList();
  }

  private void element(Element element, Value value) {
    if (value.equals(Value.UNFIT)) {
      block(element.title() + ": what is recorded does not fit the dataset.", element.mend());
      return;
    }
    if (value.answered() || standsIn(element) || saidOtherwise(element)) {
      return;
    }
    if (element.blocks(mapped.occasion())) {
      String or = stand(element).map(other -> " and so is the reason: " + other.title().toLowerCase(Locale.UK)).orElse("");
      block(element.title() + " is missing" + or + ".", element.mend());
    } else if (element.isMissedBy(mapped.occasion()) && element.when().holds(mapped.record().ageAtDeath().years())) {
      warn(element.title() + ": not recorded.", element.mend());
    }
  }

  /** One sentence about an analysis that is not there, or not signed, says it for all its parts. */
  private boolean saidOtherwise(Element element) {
    return element.sources().stream().allMatch(source -> !source.isQuestion()
        && (source.fact().equals("analysis.signed_at")
            || (source.fact().startsWith("analysis.") && mapped.record().analysis().isEmpty())));
  }

  private boolean standsIn(Element element) {
    return !element.unless().isEmpty() && mapped.value(element.unless()).answered();
  }

  private Optional<Element> stand(Element element) {
    return mapped.values().keySet().stream().filter(other -> other.path().equals(element.unless())).findFirst();
  }

  private void nhsNumber() {
    mapped.record().review().child().nhsNumber().ifPresent(number -> {
      if (!(NhsNumber.read(number) instanceof NhsNumber.Reading.Valid)) {
        block("The NHS number does not pass its check.", "notification");
      }
    });
  }

  private void lines(Repeat repeat, List<Map<Element, Value>> rows) {
    for (int number = 1; number <= rows.size(); number++) {
      for (var cell : rows.get(number - 1).entrySet()) {
        boolean needed = cell.getKey().blocks(mapped.occasion());
        if (cell.getValue().equals(Value.UNFIT) || (needed && !cell.getValue().given())) {
          block(repeat.title() + ", line " + number + ": " + cell.getKey().title().toLowerCase(Locale.UK)
              + " is missing or does not fit.", repeat.mend());
        }
      }
    }
  }

  private void analysis() {
    var analysis = mapped.record().analysis();
    if (analysis.isEmpty()) {
      block("The panel’s analysis has not been started.", "analysis");
      return;
    }
    if (analysis.flatMap(AnalysisRecord::signOff).isEmpty()) {
      block("The chair has not signed the analysis off.", "analysis");
    }
    Set<String> covered = new TreeSet<>(Set.of("A", "B", "C", "D"));
    analysis.get().factors().forEach(factor -> covered.remove(factor.domain()));
    if (!covered.isEmpty()) {
      block("No factor line in domain " + String.join(", ", covered) + ". Each domain needs a line with its grade.", "analysis");
    }
  }

  private void requests() {
    mapped.record().undecidedForms().forEach(form -> block(
        "The supplementary form “" + form + "” is suggested for this case and was neither opened nor set aside with a reason.", "forms"));
    int outstanding = mapped.record().outstanding();
    if (outstanding > 0) {
      warn(Words.plural(outstanding, "request") + " for information " + (outstanding == 1 ? "is" : "are")
          + " still without an answer.", "requests");
    }
  }

  private void disagreement(Mapped.Disagreement disagreement) {
    warn(disagreement.element().title() + ": different answers came from " + String.join(" and ", disagreement.agencies())
        + ". The first stands in the document.", "collation");
  }

  private void notKnown() {
    List<String> titles =
        mapped.values().entrySet().stream()
            .filter(entry -> entry.getValue().equals(Value.NOT_KNOWN))
            .map(entry -> entry.getKey().title())
            .toList();
    if (!titles.isEmpty()) {
      warn("Answered “not known”: " + titles.size() + " of " + mapped.values().size() + " items ("
          + titles.stream().collect(Collectors.joining(", ")) + ").", "notification");
    }
  }

  private void lateNotification() {
    var review = mapped.record().review();
    if (mapped.occasion() != Occasion.FINALISE && review.notifiedAt().isAfter(due(review))) {
      warn("The panel was told more than 48 hours after the death.", "notification");
    }
  }

  /** When the first notification is due: 48 hours after the death, or after the end of its day when the time is not known. */
  static Instant due(ReviewFacts review) {
    LocalTime at = review.child().diedAt().orElse(LocalTime.MAX);
    return review.child().diedOn().atTime(at).atZone(Clocks.ENGLAND).toInstant().plus(TARGET);
  }

  private void block(String text, String place) {
    problems.add(new Problem(text, place, true));
  }

  private void warn(String text, String place) {
    problems.add(new Problem(text, place, false));
  }
}
