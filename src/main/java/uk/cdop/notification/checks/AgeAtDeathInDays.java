package uk.cdop.notification.checks;

import uk.cdop.platform.Age;

/** Completed days from birth to death. */
public final class AgeAtDeathInDays extends AgeAtDeath {
  @Override
  public String name() {
    return "age_at_death_days";
  }

  @Override
  long in(Age age) {
    return age.days();
  }
}
