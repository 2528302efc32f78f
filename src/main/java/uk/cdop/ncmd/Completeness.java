package uk.cdop.ncmd;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.cdop.analysis.Analyses.AnalysisRecord;
import uk.cdop.analysis.Analyses.SignOff;
import uk.cdop.information.SupplementaryForms.Standing;
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
      String or = stand(element).map(other -> " and so is the reason: " + begun(other.title())).orElse("");
      block(element.title() + " is missing" + or + ".", element.mend());
    } else if (element.isMissedBy(mapped.occasion()) && element.when().holds(mapped.record().ageAtDeath().years())) {
      warn(element.title() + ": not recorded.", element.mend());
    }
  }

  /** A title within a sentence; what follows its first letter may be a name, such as NHS. */
  private static String begun(String title) {
    return title.substring(0, 1).toLowerCase(Locale.UK) + title.substring(1);
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
    analysis.flatMap(AnalysisRecord::signOff).ifPresent(this::proceedings);
    consistency(analysis.get());
    Set<String> covered = new TreeSet<>(Set.of("A", "B", "C", "D"));
    analysis.get().factors().forEach(factor -> covered.remove(factor.domain()));
    if (!covered.isEmpty()) {
      block("No factor line in domain " + String.join(", ", covered) + ". Each domain needs a line with its grade.", "analysis");
    }
  }

  /** Domain 11, rule 17: the chair confirms that the review ends before they do. */
  private void proceedings(SignOff signed) {
    String active = mapped.record().proceedings();
    if (!active.isEmpty() && signed.proceedingsReason().isEmpty()) {
      block(active + ", and the chair signed without confirming that the review ends before they do. The chair opens the analysis again, "
          + "or the final record waits until they end.", "analysis");
    } else if (!active.isEmpty()) {
      warn(active + ". The chair confirmed that the review ends before they do, because: " + signed.proceedingsReason(), "analysis");
    }
  }

  private void requests() {
    mapped.record().supplementary().stream().filter(Standing::undecided).forEach(form -> block(
        "The supplementary form “" + form.title() + "” is suggested for this case and was neither opened nor set aside with a reason.",
        "forms"));
    mapped.record().awaitedForms().forEach(form -> warn(
        "The supplementary form “" + form.title() + "” was asked for and has not come back.", "forms"));
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

  /** Item 14: how much of each form nobody knew. Of the case itself the items are named; of a form there would be too many. */
  private void notKnown() {
    Map<String, List<Map.Entry<Element, Value>>> byFile =
        mapped.values().entrySet().stream().collect(Collectors.groupingBy(e -> e.getKey().file(), LinkedHashMap::new, Collectors.toList()));
    byFile.forEach((file, items) -> {
      List<String> titles =
          items.stream().filter(e -> e.getValue().equals(Value.NOT_KNOWN)).map(e -> e.getKey().title()).toList();
      if (titles.isEmpty()) {
        return;
      }
      if (file.equals(Dataset.CASE_FILE)) {
        warn("Answered “not known”: " + titles.size() + " of " + items.size() + " items ("
            + titles.stream().collect(Collectors.joining(", ")) + ").", "notification");
      } else {
        long answered = items.stream().filter(e -> e.getValue().answered()).count();
        String form = mapped.dataset().forms().stream().filter(part -> part.file().equals(file)).findFirst().orElseThrow().title();
        warn(form + ": answered “not known” " + titles.size() + " of " + answered + " times.", items.getFirst().getKey().mend());
      }
    });
  }

  /** What the chair signed should agree with itself (domain 11, rules 16 and 17); only a new version of the analysis can mend it. */
  private void consistency(AnalysisRecord analysis) {
    boolean modifiable = analysis.factors().stream().anyMatch(factor -> factor.modifiable().equals("Y"));
    if (analysis.modifiability().equals("MOD") && !modifiable) {
      warn("Modifiable factors are said to be identified, and no factor line is marked modifiable.", "analysis/modifiability");
    }
    if (analysis.modifiability().equals("NOMOD") && modifiable) {
      warn("No modifiable factors are said to be identified, and a factor line is marked modifiable.", "analysis/modifiability");
    }
    if (analysis.modifiability().equals("INAD") && analysis.inadequateReason().isBlank()) {
      warn("The panel had too little information to judge, and the reason is not recorded.", "analysis/modifiability");
    }
    LocalDate death = mapped.record().review().child().diedOn();
    analysis.reviewMeetingOn().filter(on -> on.isBefore(death)).ifPresent(on ->
        warn("The child death review meeting is dated before the death.", "review-meeting"));
    analysis.panelOn().filter(on -> on.isBefore(analysis.reviewMeetingOn().orElse(death)) || on.isBefore(death)).ifPresent(on ->
        warn("The panel meeting is dated before the death or before the child death review meeting.", "analysis"));
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
