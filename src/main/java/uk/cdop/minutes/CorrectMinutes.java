package uk.cdop.minutes;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Stale;

/** Begins a corrected version of approved minutes, with the reason; the approved version stays as it is. */
@UseCase
public class CorrectMinutes {
  @Inject MinutesDoor door;
  @Inject AllMinutes minutes;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** @throws Stale when the newest version is a draft */
  public void correct(UUID meeting, String reason) {
    MinutesDoor.In in = door.write(meeting);
    Minutes approved = minutes.held(meeting);
    if (approved.approved().isEmpty()) {
      throw new Stale();
    }
    Instant now = clock.instant();
    Minutes next = approved.corrected(reason, in.actor(), now);
    minutes.add(next);
    minutes.flush(); // the blocks' trigger looks for it
    int place = 1;
    for (Block block : minutes.blocks(approved)) {
      minutes.add(block.carriedTo(next, place++, in.actor(), now));
    }
    minutes.kept(approved).forEach(words -> minutes.add(words.carriedTo(next, in.actor(), now)));
    audit.record(Act.of("minutes.correction_begun", next.id()).because(reason));
  }
}
