package uk.cdop.process;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Once;
import uk.cdop.platform.Words;
import uk.cdop.platform.ui.Choice;
import uk.cdop.review.CaseFrame;
import uk.cdop.review.OpenCase;
import uk.cdop.review.ReviewId;

/** Someone records a process beside a review, changes it, ends it with its outcome, or says that it is not needed or was a mistake. */
@UseCase
public class KeepProcess {
  @Inject Access access;
  @Inject OpenCase openCase;
  @Inject Kinds kinds;
  @Inject Processes processes;
  @Inject Keeping keeping;

  /** What keeps a process: its clocks, on record, once for a key, at a time. */
  @Dependent
  static class Keeping {
    @Inject FollowClocks clocks;
    @Inject ProcessWords words;
    @Inject AuditTrail audit;
    @Inject Once once;
    @Inject Clock clock;
  }

  /** What came of saving. */
  public enum Outcome {
    KEPT,
    /** Somebody else saved after this writer had read; nothing was kept. */
    SAVED_MEANWHILE
  }

  /**
   * The case and a kind, to record a new process.
   *
   * @param recorded what is recorded of this kind already, the latest save first
   */
  public record View(CaseFrame frame, KindView kind, String reference, List<String> because, List<ViewProcess.Saved> recorded, LocalDate today) {}

  /** The case and every kind, to choose from. */
  public record Choices(CaseFrame frame, List<Choice> kinds) {}

  public Choices choices(ReviewId review) {
    CaseFrame frame = openCase.open(review, "processes", Permission.KEEP_PROCESSES, "process.form_viewed");
    return new Choices(frame, kinds.all().stream().map(kind -> Choice.of(kind.code(), kind.name())).toList());
  }

  /**
   * @throws Missing when there is no such kind
   */
  public View view(ReviewId review, String code) {
    CaseFrame frame = openCase.open(review, "processes", Permission.KEEP_PROCESSES, "process.form_viewed");
    Kind kind = kinds.of(code).orElseThrow(Missing::new);
    Optional<Prompt> prompt = keeping.words.undecided(review).stream().filter(one -> one.kind().equals(kind)).findFirst();
    return new View(
        frame, KindView.of(kind), prompt.map(Prompt::reference).orElse(""), prompt.map(Prompt::because).orElse(List.of()), recorded(review, kind),
        LocalDate.now(keeping.clock));
  }

  private List<ViewProcess.Saved> recorded(ReviewId review, Kind kind) {
    List<ParallelProcess> known =
        processes.of(review).stream()
            .filter(one -> one.kind().equals(kind.code()) && one.state() != ProcessState.MISTAKE)
            .sorted(Comparator.comparing(ParallelProcess::savedAt).reversed())
            .toList();
    Map<String, String> names = processes.names(known.stream().map(ParallelProcess::savedBy));
    return known.stream().map(one -> ViewProcess.Saved.of(kind, one, names)).toList();
  }

  /**
   * @param key the same key again leads to the process it made
   */
  public UUID open(ReviewId review, String code, Standing standing, String key) {
    Actor actor = access.require(Permission.KEEP_PROCESSES, review.value());
    Optional<UUID> made = keeping.once.madeId(key);
    if (made.isPresent()) {
      return made.get();
    }
    Kind kind = kinds.of(code).orElseThrow(Missing::new);
    ParallelProcess process = ParallelProcess.opened(review, kind, standing, actor, keeping.clock.instant());
    keeping.once.remember(key, process.id().toString());
    processes.add(process);
    kept(process, kind, "process.opened", "Recorded: " + words(process), actor);
    return process.id();
  }

  public Outcome change(ReviewId review, UUID id, long seen, Standing standing) {
    Actor actor = access.require(Permission.KEEP_PROCESSES, review.value());
    ParallelProcess process = processes.held(review, id);
    if (!process.open(seen)) {
      return Outcome.SAVED_MEANWHILE;
    }
    Standing before = process.standing();
    process.change(standing, actor, keeping.clock.instant());
    return kept(process, kinds.get(process.kind()), "process.changed", changes(before, process), actor);
  }

  /**
   * @param known what is known of this kind only at the end, by key
   */
  public Outcome finish(ReviewId review, UUID id, long seen, LocalDate on, String outcome, Map<String, String> known) {
    Actor actor = access.require(Permission.KEEP_PROCESSES, review.value());
    ParallelProcess process = processes.held(review, id);
    if (!process.open(seen)) {
      return Outcome.SAVED_MEANWHILE;
    }
    process.finish(on, outcome, known, actor, keeping.clock.instant());
    return kept(process, kinds.get(process.kind()), "process.finished", "Ended on " + Words.day(on), actor);
  }

  public Outcome notNeeded(ReviewId review, String code, String why) {
    Actor actor = access.require(Permission.KEEP_PROCESSES, review.value());
    Kind kind = kinds.of(code).orElseThrow(Missing::new);
    if (processes.of(review).stream().anyMatch(one -> one.kind().equals(code) && one.state() != ProcessState.MISTAKE)) {
      return Outcome.SAVED_MEANWHILE;
    }
    ParallelProcess process = ParallelProcess.notNeeded(review, kind, why, actor, keeping.clock.instant());
    processes.add(process);
    return kept(process, kind, "process.not_needed", "Not needed: " + why, actor);
  }

  public Outcome mistaken(ReviewId review, UUID id, long seen, String why) {
    Actor actor = access.require(Permission.KEEP_PROCESSES, review.value());
    ParallelProcess process = processes.held(review, id);
    if (!process.open(seen)) {
      return Outcome.SAVED_MEANWHILE;
    }
    process.mistaken(why, actor, keeping.clock.instant());
    return kept(process, kinds.get(process.kind()), "process.mistaken", "Entered by mistake: " + why, actor);
  }

  private Outcome kept(ParallelProcess process, Kind kind, String act, String what, Actor actor) {
    String paused = keeping.clocks.follow(process, kind, actor);
    processes.step(process, paused.isEmpty() ? what : what + ". " + paused, actor, keeping.clock.instant());
    keeping.audit.record(Act.on(process.review().value(), act, process.id()).because(paused));
    return Outcome.KEPT;
  }

  private static String words(ParallelProcess process) {
    return process.state().label().toLowerCase() + process.begunOn().map(day -> ", from " + Words.day(day)).orElse("");
  }

  /** Which parts of the form changed; never what they say, which may name people. */
  private static String changes(Standing before, ParallelProcess process) {
    Standing now = process.standing();
    List<String> parts =
        Stream.of(
                before.reference().equals(now.reference()) ? "" : "reference",
                before.organisation().equals(now.organisation()) ? "" : "organisation",
                before.contact().equals(now.contact()) ? "" : "contact",
                before.begunOn().equals(now.begunOn()) ? "" : "first day",
                before.expectedOn().equals(now.expectedOn()) ? "" : "expected end",
                before.holds() == now.holds() ? "" : "whether the review waits",
                before.details().equals(now.details()) ? "" : "details",
                before.notes().equals(now.notes()) ? "" : "notes")
            .filter(part -> !part.isEmpty())
            .toList();
    return parts.isEmpty() ? "Saved without a change" : "Changed: " + String.join(", ", parts);
  }
}
