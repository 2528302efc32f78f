package uk.cdop.clock;

import java.time.Instant;
import java.util.List;
import uk.cdop.platform.ModuleApi;

/** How much time a part of the review may take, such as 5 working days. */
@ModuleApi
public record Target(int amount, Unit unit) {
  public Target {
    if (amount < unit.least() || amount > unit.most()) {
      throw new IllegalArgumentException(amount + " " + unit);
    }
  }

  /** When it ends if it starts at a moment and nothing is paused; whole days end with their last moment. */
  public Instant endFrom(Instant start) {
    return new Run(start, this, List.of()).dueWithoutPauses();
  }

  /** Such as `48 hours` or `5 working days`. */
  public String words() {
    return unit.words(amount);
  }
}
