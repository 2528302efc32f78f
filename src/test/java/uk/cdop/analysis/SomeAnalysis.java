package uk.cdop.analysis;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import uk.cdop.analysis.sheet.Sheet;
import uk.cdop.casemeeting.ReviewMeetingHeld;
import uk.cdop.forms.Answer;
import uk.cdop.forms.Answers;
import uk.cdop.forms.Edition;
import uk.cdop.forms.Editions;
import uk.cdop.forms.Question;
import uk.cdop.meeting.PanelSittings.PanelSitting;

/** An analysis that is ready to be signed, of a child who died at 5 weeks; each test spoils one thing. */
final class SomeAnalysis {
  static final String CHAIR = "oxon.chair";
  static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  static final AnalysisCodes CODES = new AnalysisCodes();
  static final Edition EDITION = Editions.read().current(Sheet.FORM);

  private Sheet sheet = answered();

  private CaseSummary summary = new CaseSummary("Meningitis", "The child was brought to hospital.");
  private Categorisation category = new Categorisation(List.of("9"), "9", "9.2", "");
  private Modifiability modifiability = new Modifiability("NOMOD", "");
  private final List<FactorEntry> factors =
      new ArrayList<>(
          List.of(
              new FactorEntry("A", "A04", "Acute illness", 2, "N"),
              new FactorEntry("B", "", "", 1, "N"),
              new FactorEntry("C", "", "", 0, "NK"),
              new FactorEntry("D", "", "", 1, "N")));

  private final List<LineEntry> more =
      new ArrayList<>(List.of(new LearningEntry("Recognise meningitis early", "LOCAL", "General practices")));

  static SomeAnalysis ready() {
    return new SomeAnalysis();
  }

  SomeAnalysis saying(CaseSummary other) {
    summary = other;
    return this;
  }

  SomeAnalysis in(Categorisation other) {
    category = other;
    return this;
  }

  SomeAnalysis judged(String outcome, String reason) {
    modifiability = new Modifiability(outcome, reason);
    return this;
  }

  SomeAnalysis with(Sheet other) {
    sheet = other;
    return this;
  }

  /** Every question that is asked says that it is not known, but that the review had all it needed. */
  static Sheet answered() {
    Answers answers = Answers.none();
    Sheet empty = Sheet.of(EDITION, answers, 1);
    for (Question question : empty.edition().questions().filter(each -> !each.about().optional()).toList()) {
      answers = answers.with(question.id(), Answer.NOT_KNOWN);
    }
    return Sheet.of(EDITION, answers.with("review.information_complete", "yes"), 1);
  }

  SomeAnalysis with(LineEntry line) {
    more.add(line);
    return this;
  }

  SomeAnalysis withoutLearning() {
    more.clear();
    return this;
  }

  SomeAnalysis without(String domain) {
    factors.removeIf(factor -> factor.domain().equals(domain));
    return this;
  }

  AnalysisState state() {
    return new AnalysisState(
        1,
        summary,
        category,
        modifiability,
        new Practice("", ""),
        sheet,
        Stream.of(factors, more).flatMap(List::stream).<Line<?>>map(SomeAnalysis::line).toList(),
        Map.of(),
        "",
        Optional.empty(),
        "fingerprint");
  }

  List<String> findings(Evidence evidence) {
    return Checks.of(state(), evidence, CODES).stream().map(Finding::text).toList();
  }

  private static <E extends LineEntry> Line<E> line(E entry) {
    return new Line<>(UUID.randomUUID(), entry, Saving.NEVER.next("Someone", Instant.EPOCH));
  }

  static Evidence evidence() {
    return evidence(TODAY.minusDays(20), TODAY.minusDays(10), true, CHAIR);
  }

  static Evidence evidence(LocalDate reviewMeeting, LocalDate panel, boolean quorate, String chair) {
    return new Evidence(
        LocalDate.of(2026, 7, 1),
        LocalDate.of(2026, 8, 5),
        TODAY,
        Optional.of(new ReviewMeetingHeld(reviewMeeting, "", "", "", List.of())),
        Optional.of(new PanelSitting(UUID.randomUUID(), panel, true, quorate, chair, List.of())),
        List.of("Testname", "999 000 0000"),
        List.of(),
        "");
  }

  static Evidence whileATrialGoesOn() {
    Evidence with = evidence();
    return new Evidence(
        with.bornOn(), with.diedOn(), TODAY, with.reviewMeeting(), with.panel(), with.names(), with.silent(),
        "Criminal proceedings about this death are expected");
  }

  static Evidence withoutMeetings() {
    Evidence with = evidence();
    return new Evidence(with.bornOn(), with.diedOn(), TODAY, Optional.empty(), Optional.empty(), with.names(), with.silent(), "");
  }
}
