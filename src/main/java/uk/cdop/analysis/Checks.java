package uk.cdop.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import uk.cdop.meeting.PanelSittings.PanelSitting;
import uk.cdop.platform.Words;

/**
 * What stands between a draft and its signature: each domain has been considered, category and
 * modifiability agree with the factors, and the panel has met in the right form and order.
 */
final class Checks {
  private static final String BASE = "analysis/";

  private final AnalysisState state;
  private final Evidence evidence;
  private final AnalysisCodes codes;
  private final List<Finding> found = new ArrayList<>();

  private Checks(AnalysisState state, Evidence evidence, AnalysisCodes codes) {
    this.state = state;
    this.evidence = evidence;
    this.codes = codes;
  }

  /** In the order of the pages: first what is written, then the meetings. */
  static List<Finding> of(AnalysisState state, Evidence evidence, AnalysisCodes codes) {
    Checks checks = new Checks(state, evidence, codes);
    checks.texts();
    checks.found.addAll(SheetChecks.of(state, evidence));
    codes.domains().forEach(domain -> checks.domain(domain.code()));
    checks.category();
    checks.modifiability();
    checks.found.addAll(LearningChecks.of(state, evidence));
    checks.meetings();
    checks.proceedings();
    return List.copyOf(checks.found);
  }

  static boolean blocked(List<Finding> findings) {
    return findings.stream().anyMatch(Finding::blocks);
  }

  private void texts() {
    mustMendIf(state.summary().cause().isBlank(), "Enter the cause of death as presently understood", "summary");
    mustMendIf(state.summary().summary().isBlank(), "Enter a short case summary", "summary");
    lookIf(names(state.summary().cause(), state.summary().summary()),
        "The case summary holds a name or number of this case. Say \"the child\" or the person's role", "summary");
  }

  private void domain(String domain) {
    String path = "domains/" + domain;
    List<FactorEntry> lines = state.factorsOf(domain).stream().map(Line::entry).toList();
    mustMendIf(lines.isEmpty(),
        "Domain " + domain + " has no line. Add a factor, or a line with grade 0 or 1 to show that it was considered", path);
    mustMendIf(lines.stream().anyMatch(line -> line.grade() >= 2 && line.text().isBlank()),
        "Domain " + domain + ": describe each factor with grade 2", path);
    lookIf(lines.stream().anyMatch(line -> line.modifiable().equals("Y") && line.grade() < 2),
        "Domain " + domain + ": a factor is modifiable but its grade is not 2. A modifiable factor normally has grade 2", path);
    lookIf(names(lines.stream().flatMap(line -> line.texts().stream()).toArray(String[]::new)),
        "Domain " + domain + " holds a name or number of this case. Say \"the child\" or the person's role", path);
  }

  private void category() {
    Categorisation chosen = state.category();
    if (chosen.primary().isEmpty()) {
      mustMendIf(true, "Choose the category of death", "category");
      return;
    }
    mustMendIf(chosen.overridden() && chosen.overrideReason().isBlank(),
        "Say why the primary category is not the lowest number that applies", "category");
    mustMendIf(chosen.subcategory().isEmpty(), "Choose the sub-category of the death", "category/sub-category");
    String cause = state.summary().cause();
    Stream.of(CategoryHint.values())
        .filter(hint -> hint.missed(chosen, cause, evidence))
        .forEach(hint -> lookIf(true, "Check the category: " + codes.categoryRule(hint.name()), "category"));
  }

  private void modifiability() {
    Modifiability judged = state.modifiability();
    mustMendIf(judged.outcome().isEmpty(), "Say whether modifiable factors were identified", "modifiability");
    mustMendIf(judged.outcome().equals("MOD") && !state.anyModifiable(),
        "You said that modifiable factors were identified, but no factor is marked as modifiable", "modifiability");
    mustMendIf(judged.outcome().equals("NOMOD") && state.anyModifiable(),
        "You said that no modifiable factors were identified, but a factor is marked as modifiable", "modifiability");
    mustMendIf(judged.outcome().equals("INAD") && judged.inadequateReason().isBlank(),
        "Say what information was missing", "modifiability");
  }

  private void meetings() {
    if (evidence.reviewMeeting().isEmpty()) {
      found.add(Finding.mustMend("The child death review meeting is not recorded yet", "review-meeting"));
    }
    evidence.reviewMeeting().ifPresent(held -> {
      if (held.heldOn().isBefore(evidence.diedOn())) {
        found.add(Finding.mustMend("The child death review meeting is recorded as held before the death", "review-meeting"));
      }
    });
    evidence.panel().ifPresentOrElse(this::panel,
        () -> found.add(Finding.mustMend("The panel has not discussed this case: it is on no meeting's agenda", "/meetings")));
  }

  private void panel(PanelSitting sitting) {
    String day = Words.day(sitting.heldOn());
    if (sitting.heldOn().isAfter(evidence.today())) {
      found.add(Finding.mustMend("The panel meets on " + day + ". The analysis can be signed after that", "/meetings"));
      return;
    }
    LocalDate earliest = evidence.reviewMeeting().map(held -> held.heldOn()).orElse(evidence.diedOn());
    if (sitting.heldOn().isBefore(earliest)) {
      found.add(Finding.mustMend("The panel meeting of " + day + " is before the child death review meeting or the death", "/meetings"));
    }
    if (!sitting.attendanceRecorded()) {
      found.add(Finding.mustMend("Record who attended the panel meeting of " + day, "/meetings"));
      return;
    }
    if (sitting.chair().isBlank()) {
      found.add(Finding.mustMend("No chair is recorded as present at the panel meeting of " + day, "/meetings"));
    }
    if (!sitting.quorate()) {
      found.add(Finding.look("The panel meeting of " + day
          + " was not quorate for this case. The chair gives a reason when signing", "/meetings"));
    }
  }

  private void proceedings() {
    if (!evidence.proceedings().isEmpty()) {
      found.add(Finding.look(evidence.proceedings()
          + ". The panel waits until they end, or its chair gives a reason when signing", BASE + "check"));
    }
  }

  private boolean names(String... texts) {
    return Stream.of(texts).anyMatch(text -> Names.standIn(text, evidence.names()));
  }

  private void mustMendIf(boolean wrong, String text, String path) {
    if (wrong) {
      found.add(Finding.mustMend(text, BASE + path));
    }
  }

  private void lookIf(boolean odd, String text, String path) {
    if (odd) {
      found.add(Finding.look(text, BASE + path));
    }
  }
}
