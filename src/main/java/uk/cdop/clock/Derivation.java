package uk.cdop.clock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import uk.cdop.clock.CaseClock.State;
import uk.cdop.review.Stage;

/** Works the clocks of one case out from what happened in it. It has no memory: the same records give the same clocks. */
final class Derivation {
  private Derivation() {}

  static List<CaseClock> of(List<Definition> definitions, Map<String, Target> targets, Stage stage, List<Happened> happened, List<Pause> pauses, Instant now) {
    List<CaseClock> clocks = new ArrayList<>();
    for (Definition definition : definitions) {
      Target target = targets.get(definition.code());
      for (String subject : subjects(definition, happened)) {
        List<Happened> its = happened.stream().filter(one -> !definition.each() || one.subject().equals(subject)).toList();
        clock(definition, target, subject, stage, its, pauses, now).ifPresent(clocks::add);
      }
    }
    return clocks;
  }

  private static Collection<String> subjects(Definition definition, List<Happened> happened) {
    if (!definition.each()) {
      return List.of("");
    }
    TreeSet<String> subjects = new TreeSet<>();
    happened.stream().filter(one -> definition.starts().contains(one.what())).forEach(one -> subjects.add(one.subject()));
    return subjects;
  }

  private static Optional<CaseClock> clock(
      Definition definition, Target target, String subject, Stage stage, List<Happened> happened, List<Pause> pauses, Instant now) {
    if (!definition.needs().stream().allMatch(need -> happened.stream().anyMatch(one -> one.what() == need))
        || happened.stream().anyMatch(one -> definition.unless().contains(one.what()))) {
      return Optional.empty();
    }
    Optional<Instant> stopped =
        happened.stream().filter(one -> definition.stops().contains(one.what())).map(Happened::at).min(Comparator.naturalOrder()).filter(at -> !at.isAfter(now));
    Comparator<Happened> order = Comparator.comparing(Happened::at);
    return happened.stream()
        .filter(one -> definition.starts().contains(one.what()))
        // What came after the end cannot have begun it: an inquest may end after the panel met.
        .filter(one -> !definition.latest() || stopped.isEmpty() || !one.at().isAfter(stopped.get()))
        .min(definition.latest() ? order.reversed() : order)
        .map(start -> clock(definition, target, subject, stage, start, stopped, planned(definition, happened), pauses, now));
  }

  private static Optional<Happened> planned(Definition definition, List<Happened> happened) {
    return happened.stream().filter(one -> definition.planned().contains(one.what())).min(Comparator.comparing(Happened::at));
  }

  private static CaseClock clock(
      Definition definition, Target target, String subject, Stage stage, Happened start, Optional<Instant> stopped, Optional<Happened> planned,
      List<Pause> pauses, Instant now) {
    List<Span> spans = pauses.stream().filter(pause -> !pause.mistaken() && definition.pausedBy(pause)).map(Pause::span).toList();
    Run run = new Run(start.asStart(definition.fromMidnight()), target, spans);
    Optional<Instant> due = start.agreedOn().map(Run::endOf).or(run::dueAt);
    boolean over = stopped.isEmpty() && stage.reached(definition.over());
    boolean held = run.pauses().stream().anyMatch(pause -> pause.until().isEmpty() && !pause.from().isAfter(now));
    State state = stopped.isPresent() ? State.STOPPED : over ? State.OVER : due.isEmpty() || held ? State.PAUSED : State.RUNNING;
    // A clock that stands still has no end; one that was late before it was paused is late again when it runs on.
    Optional<Instant> shown = state == State.PAUSED ? Optional.empty() : due;
    return new CaseClock(
        definition.code(), subject, start.name().isEmpty() ? definition.name() : definition.name() + ": " + start.name(), run.startedAt(), target, shown,
        start.agreedOn().isPresent(), planned.map(Happened::day), stopped, state, stopped.map(run::elapsed));
  }
}
