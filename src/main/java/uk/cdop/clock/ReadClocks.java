package uk.cdop.clock;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.review.ReviewId;

/**
 * The service works out the clocks of cases that came here without a use case of ours, such as those of an import or a demonstration, of all
 * open cases after a CDOP changed a target, and of each open case once a day, so that nothing that was missed stays missed.
 */
@UseCase
public class ReadClocks {
  private static final Duration FRESH = Duration.ofDays(1);

  @Inject Access access;
  @Inject Reckoning reckoning;
  @Inject ClockRows rows;
  @Inject Clock clock;

  /**
   * @param most how many cases at once
   * @return whether there may be more
   */
  public boolean next(int most) {
    access.require(Permission.READ_CLOCKS);
    List<ReviewId> waiting = rows.waiting(clock.instant().minus(FRESH), most);
    if (!waiting.isEmpty()) {
      reckoning.read(waiting);
    }
    return waiting.size() == most;
  }
}
