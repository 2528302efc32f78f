package uk.cdop.minutes;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Stale;

/** Changes what one passage of draft minutes says; what was made from the record stays beside it. */
@UseCase
public class ChangeBlock {
  @Inject MinutesDoor door;
  @Inject AllMinutes minutes;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** What came of it. */
  public sealed interface Outcome {
    /** It was saved. */
    record Kept() implements Outcome {}

    /** Someone else saved the same passage first; nothing was changed. */
    record Overtaken(Written theirs) implements Outcome {}
  }

  /**
   * @param seen the passage's version that the person saw
   * @throws Stale when the minutes were approved meanwhile
   * @throws Missing when there is no such passage, or a connection closes its case to the actor
   */
  public Outcome change(UUID meeting, UUID block, String text, long seen) {
    MinutesDoor.In in = door.write(meeting);
    Minutes draft = minutes.held(meeting);
    Block changed = minutes.block(draft, block);
    if (in.closedTo(changed.passage().letter())) {
      throw new Missing();
    }
    if (draft.approved().isPresent()) {
      throw new Stale();
    }
    if (changed.version() != seen && !changed.passage().text().equals(text)) {
      return new Outcome.Overtaken(changed.written());
    }
    if (!changed.passage().text().equals(text)) {
      changed.change(text, in.actor(), clock.instant());
      audit.record(Act.of("minutes.changed", draft.id()));
    }
    return new Outcome.Kept();
  }
}
