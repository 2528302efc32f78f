package uk.cdop.clock;

import uk.cdop.platform.ModuleApi;

/** How much time a part of the review may take, such as 5 working days. */
@ModuleApi
public record Target(int amount, Unit unit) {
  public Target {
    if (amount < unit.least() || amount > unit.most()) {
      throw new IllegalArgumentException(amount + " " + unit);
    }
  }

  /** Such as `48 hours` or `5 working days`. */
  public String words() {
    return unit.words(amount);
  }
}
