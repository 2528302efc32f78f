package uk.cdop.process;

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
import uk.cdop.platform.Once;
import uk.cdop.review.ReviewId;

/** Someone records what was handed over between the panel and a process. The same key again records nothing new. */
@UseCase
public class RecordHandOff {
  @Inject Access access;
  @Inject Processes processes;
  @Inject AuditTrail audit;
  @Inject Once once;
  @Inject Clock clock;

  /** What was handed over, when, how and with whom. */
  public record Details(LocalDate on, Direction direction, String withWhom, String what, Way way) {}

  public void record(ReviewId review, UUID process, Details details, String key) {
    Actor actor = access.require(Permission.KEEP_PROCESSES, review.value());
    if (once.made(key).isPresent()) {
      return;
    }
    HandOff handOff = new HandOff(processes.get(review, process), details, actor, clock.instant());
    processes.add(handOff);
    once.remember(key, handOff.id().toString());
    audit.record(Act.on(review.value(), "process.handed_over", handOff.id()));
  }
}
