package uk.cdop.minutes;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Denied;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Once;
import uk.cdop.platform.Stale;

/** Someone who was there says what is wrong with draft minutes, or what is missing. */
@UseCase
public class CommentOnMinutes {
  @Inject MinutesDoor door;
  @Inject AllMinutes minutes;
  @Inject AuditTrail audit;
  @Inject Once once;
  @Inject Clock clock;

  /**
   * @param letter of the case it is about, empty when it is about the meeting
   * @param key the request's idempotency key
   * @throws Stale when the minutes were approved meanwhile
   * @throws Denied when the actor was not there
   */
  public void comment(UUID meeting, String letter, String words, String key) {
    MinutesDoor.In in = door.read(meeting);
    if (!in.mayComment()) {
      throw new Denied("comment on the minutes of a meeting without having been there");
    }
    Minutes draft = minutes.held(meeting);
    if (in.closedTo(letter) || minutes.blocks(draft).stream().noneMatch(block -> block.passage().letter().equals(letter))) {
      throw new Missing();
    }
    if (draft.approved().isPresent()) {
      throw new Stale();
    }
    if (once.made(key).isEmpty()) {
      Comment said = new Comment(draft, letter, words, in.actor(), clock.instant());
      minutes.add(said);
      once.remember(key, said.remark().id().toString());
      audit.record(Act.of("minutes.commented", draft.id()));
    }
  }
}
