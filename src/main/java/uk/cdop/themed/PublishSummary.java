package uk.cdop.themed;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Stale;

/**
 * The host publishes the summary, once, while the records of the cases are open: its counts are worked out at that moment. A
 * second one with a case more or less would let anyone subtract.
 */
@UseCase
public class PublishSummary {
  @Inject RegionalDoor door;
  @Inject Outcomes outcomes;
  @Inject MakeSummary makeSummary;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** What came of it. */
  public sealed interface Publication {
    /** It is published. */
    record Published() implements Publication {}

    /** Something in the words looks as if it could identify someone. */
    record Identifying(List<String> signs) implements Publication {}

    /** These cases are not finalised; they would never be counted. */
    record Unfinished(List<String> letters) implements Publication {}
  }

  /**
   * @param without whether to publish although cases are not finalised
   * @throws Stale when it was published before, or the records are closed
   */
  public Publication publish(UUID id, String text, boolean without) {
    RegionalDoor.Inside inside = door.enterAsHost(id, Permission.RUN_REGIONAL);
    Regional meeting = inside.meeting();
    if (!inside.runs() || !meeting.begun()) {
      throw new Missing();
    }
    if (outcomes.summary(id).isPresent() || !meeting.open(clock.instant())) {
      throw new Stale();
    }
    List<String> signs = SharedText.signs(text);
    if (!signs.isEmpty()) {
      return new Publication.Identifying(signs);
    }
    List<String> unfinished = makeSummary.unfinished(meeting);
    if (!unfinished.isEmpty() && !without) {
      return new Publication.Unfinished(unfinished);
    }
    outcomes.keep(new StoredSummary(id, makeSummary.of(meeting, text), inside.actor(), clock.instant()));
    audit.record(Act.of("themed.summary_published", id));
    return new Publication.Published();
  }
}
