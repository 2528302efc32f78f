package uk.cdop.minutes;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Stale;

/** Says what was done about a comment on draft minutes. */
@UseCase
public class SettleComment {
  @Inject MinutesDoor door;
  @Inject AllMinutes minutes;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** @throws Stale when it was settled already, or the minutes were approved */
  public void settle(UUID meeting, UUID comment, String done) {
    MinutesDoor.In in = door.write(meeting);
    Minutes draft = minutes.held(meeting);
    Comment found = minutes.comment(draft, comment);
    if (in.closedTo(found.remark().letter())) {
      throw new Missing();
    }
    if (draft.approved().isPresent() || !found.remark().open()) {
      throw new Stale();
    }
    found.settle(done, in.actor(), clock.instant());
    audit.record(Act.of("minutes.comment_settled", draft.id()));
  }
}
