package uk.cdop.notification.checks;

import uk.cdop.platform.Age;

/** Completed years from birth to death, so that "under 1 year" is right in leap years too. */
public final class AgeAtDeathInYears extends AgeAtDeath {
  @Override
  public String name() {
    return "age_at_death_years";
  }

  @Override
  long in(Age age) {
    return age.years();
  }
}
