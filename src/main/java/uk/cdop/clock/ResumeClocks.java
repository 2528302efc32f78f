package uk.cdop.clock;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Words;
import uk.cdop.platform.ui.Row;
import uk.cdop.review.CaseFrame;
import uk.cdop.review.OpenCase;
import uk.cdop.review.ReviewId;

/** Someone says that what they had paused runs again, from which day, and why. */
@UseCase
public class ResumeClocks {
  @Inject Access access;
  @Inject OpenCase openCase;
  @Inject CaseClocks clocks;
  @Inject Pauses pauses;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** What came of saving. */
  public enum Outcome {
    KEPT,
    /** Somebody else ended it, or a process does; nothing was kept. */
    ENDED_MEANWHILE
  }

  /**
   * The pause that is to end.
   *
   * @param ended who ended it, when and why; empty while it goes on, and where a process ends it by itself
   */
  public record View(
      CaseFrame frame, UUID pause, long version, String reason, String why, LocalDate from, String fromWords, LocalDate today, boolean open, List<Row> ended) {}

  public View view(ReviewId review, UUID id) {
    CaseFrame frame = openCase.open(review, "clocks", Permission.PAUSE_CLOCKS, "clock.resume_viewed");
    Pause pause = pauses.get(review, id);
    LocalDate from = Run.day(pause.from());
    return new View(frame, id, pause.version(), pause.reason().label(), pause.why(), from, Words.day(from), LocalDate.now(clock), pause.endsFor(pause.version()), ended(pause));
  }

  private List<Row> ended(Pause pause) {
    return pause
        .endedBy()
        .map(
            who ->
                List.of(
                    Row.of("Ended by", pauses.name(who)), Row.of("Runs again from", pause.until().map(Words::day).orElse("")), Row.of("Why", pause.whyEnded())))
        .orElse(List.of());
  }

  /**
   * @param on the day on which they run again; not before the pause began
   */
  public Outcome resume(ReviewId review, UUID id, long seen, LocalDate on, String why) {
    Actor actor = access.require(Permission.PAUSE_CLOCKS, review.value());
    Pause pause = pauses.held(review, id);
    if (!pause.endsFor(seen)) {
      return Outcome.ENDED_MEANWHILE;
    }
    pause.end(Run.startOf(on), why, actor, clock.instant());
    audit.record(Act.on(review.value(), "clock.resumed", id));
    clocks.happened(review);
    return Outcome.KEPT;
  }
}
