package uk.cdop.clock;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Stale;
import uk.cdop.platform.Words;
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

  /** The pause that is to end. */
  public record View(CaseFrame frame, UUID pause, long version, String reason, String why, LocalDate from, String fromWords, LocalDate today) {}

  /**
   * @throws Stale when it has ended, or a process ends it by itself
   */
  public View view(ReviewId review, UUID id) {
    CaseFrame frame = openCase.open(review, "clocks", Permission.PAUSE_CLOCKS, "clock.resume_viewed");
    Pause pause = pauses.get(review, id);
    if (!pause.open() || pause.origin().isPresent()) {
      throw new Stale();
    }
    LocalDate from = Run.day(pause.from());
    return new View(frame, id, pause.version(), pause.reason().label(), pause.why(), from, Words.day(from), LocalDate.now(clock));
  }

  /**
   * @param on the day on which they run again; not before the pause began
   * @throws Stale when someone else ended it, or saved after this version was read
   */
  public void resume(ReviewId review, UUID id, long seen, LocalDate on, String why) {
    Actor actor = access.require(Permission.PAUSE_CLOCKS, review.value());
    Pause pause = pauses.get(review, id);
    pause.end(seen, Run.startOf(on), why, actor, clock.instant());
    audit.record(Act.on(review.value(), "clock.resumed", id));
    clocks.happened(review);
  }
}
