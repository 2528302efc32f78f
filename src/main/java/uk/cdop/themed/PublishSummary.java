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
 * The host publishes the summary, once: its counts are worked out at that moment. A second one with a case more or less would let
 * anyone subtract.
 */
@UseCase
public class PublishSummary {
  @Inject RegionalDoor door;
  @Inject Outcomes outcomes;
  @Inject MakeSummary makeSummary;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * What looks as if it could identify someone; nothing is published then. Empty when it was published.
   *
   * @throws Stale when it was published before
   */
  public List<String> publish(UUID id, String text) {
    RegionalDoor.Inside inside = door.enterAsHost(id, Permission.RUN_REGIONAL);
    if (!inside.runs() || !inside.meeting().begun()) {
      throw new Missing();
    }
    if (outcomes.summary(id).isPresent()) {
      throw new Stale();
    }
    List<String> signs = SharedText.signs(text);
    if (signs.isEmpty()) {
      outcomes.keep(new StoredSummary(id, makeSummary.of(inside.meeting(), text), inside.actor(), clock.instant()));
      audit.record(Act.of("themed.summary_published", id));
    }
    return signs;
  }
}
