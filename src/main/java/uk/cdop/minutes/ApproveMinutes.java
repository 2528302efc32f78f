package uk.cdop.minutes;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Stale;

/** Records that a later meeting approved the minutes. They are frozen with a hash from then on. */
@UseCase
public class ApproveMinutes {
  @Inject MinutesDoor door;
  @Inject AllMinutes minutes;
  @Inject Search search;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** What came of it. */
  public enum Outcome {
    APPROVED,
    /** Words that could identify a family stand in them. */
    IDENTIFYING,
    /** A comment waits for an answer. */
    COMMENTED
  }

  /**
   * @param seen the hash of the minutes that were looked at
   * @throws Stale when they were changed or approved meanwhile
   */
  public Outcome approve(UUID meeting, Approval given, String seen) {
    MinutesDoor.In in = door.write(meeting);
    Minutes draft = minutes.held(meeting);
    List<Written> blocks = minutes.blocks(draft).stream().map(Block::written).toList();
    String hash = Hash.of(draft.title(), draft.number(), blocks);
    if (draft.approved().isPresent() || !hash.equals(seen)) {
      throw new Stale();
    }
    if (!search.in(meeting, blocks, minutes.keptKeys(draft)).nothing()) {
      return Outcome.IDENTIFYING;
    }
    if (minutes.comments(draft).stream().anyMatch(comment -> comment.remark().open())) {
      return Outcome.COMMENTED;
    }
    draft.approve(given, hash, in.actor(), clock.instant());
    audit.record(Act.of("minutes.approved", draft.id()));
    return Outcome.APPROVED;
  }
}
