package uk.cdop.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.cdop.clock.Happened;
import uk.cdop.clock.Happening;
import uk.cdop.clock.HappeningSource;
import uk.cdop.review.ReviewFacts;
import uk.cdop.review.ReviewId;
import uk.cdop.review.Reviews;

/** Tells the clocks what began and ended beside the reviews, and which processes the answers call for. */
@ApplicationScoped
public class ProcessHappenings implements HappeningSource {
  @Inject Processes processes;
  @Inject Prompts prompts;
  @Inject Kinds kinds;
  @Inject Reviews reviews;

  @Override
  public List<Happened> of(Collection<ReviewId> of) {
    Collection<ReviewFacts> facts = reviews.named(of).values();
    Map<ReviewId, List<ParallelProcess>> known = processes.of(of).stream().collect(Collectors.groupingBy(ParallelProcess::review));
    Map<ReviewId, List<Prompt>> suggested = prompts.of(facts);
    List<Happened> happened = new ArrayList<>();
    for (ReviewFacts one : facts) {
      of(kinds, one, known.getOrDefault(one.id(), List.of()), suggested.get(one.id()), happened);
    }
    return happened;
  }

  static void of(Kinds kinds, ReviewFacts facts, List<ParallelProcess> known, List<Prompt> suggested, List<Happened> happened) {
    for (ParallelProcess process : known) {
      if (process.state() != ProcessState.NOT_NEEDED && process.state() != ProcessState.MISTAKE) {
        days(kinds.get(process.kind()), process, happened);
      }
    }
    List<Instant> undecided = new ArrayList<>();
    for (Kind kind : kinds.all()) {
      Optional<Prompt> prompt = suggested.stream().filter(one -> one.kind().equals(kind)).findFirst();
      List<ParallelProcess> its = known.stream().filter(process -> process.kind().equals(kind.code()) && process.state() != ProcessState.MISTAKE).toList();
      boolean called = its.isEmpty() ? prompt.isPresent() : its.stream().anyMatch(process -> process.state() != ProcessState.NOT_NEEDED);
      if (kind.promptStarts() != null && called) {
        called(kind, facts, prompt, its).ifPresent(happened::add);
      } else if (kind.promptStarts() == null && its.isEmpty()) {
        prompt.ifPresent(one -> undecided.add(one.knownAt()));
      }
    }
    undecided.stream().min(Comparator.naturalOrder()).ifPresent(at -> happened.add(Happened.at(facts.id(), Happening.PROCESS_SUGGESTED, at)));
  }

  private static void days(Kind kind, ParallelProcess process, List<Happened> happened) {
    String subject = kind.each() ? process.id().toString() : "";
    String name = kind.each() ? process.standing().organisation() : "";
    if (kind.starts() != null) {
      process.begunOn().ifPresent(day -> happened.add(Happened.on(process.review(), kind.starts(), day).of(subject, name)));
    }
    if (kind.ends() != null) {
      process.endedOn().ifPresent(day -> happened.add(Happened.on(process.review(), kind.ends(), day).of(subject, name)));
    }
  }

  /** Where the same happening is also the day the process began, that day counts and not the one on which the panel knew. */
  private static Optional<Happened> called(Kind kind, ReviewFacts facts, Optional<Prompt> prompt, List<ParallelProcess> its) {
    if (kind.dueFromDeath()) {
      return Optional.of(Happened.on(facts.id(), kind.promptStarts(), facts.child().diedOn()));
    }
    boolean told = kind.promptStarts() == kind.starts() && its.stream().anyMatch(process -> process.begunOn().isPresent());
    return told ? Optional.empty() : prompt.map(one -> Happened.at(facts.id(), kind.promptStarts(), one.knownAt()));
  }
}
