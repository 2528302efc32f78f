package uk.cdop.information;

import java.util.Set;
import java.util.TreeSet;
import uk.cdop.platform.Age;

/** Which kinds of agency most likely knew a child, by age at death and by whether a joint agency response was started. */
final class SuggestedAgencies {
  private static final int NEONATAL_DAYS = 28;
  private static final int SCHOOL_YEARS = 4;
  private static final int ADOLESCENT_YEARS = 10;

  private SuggestedAgencies() {}

  /** Codes of the list `agency_type`. */
  static Set<String> forChild(Age atDeath, boolean jointAgencyResponse) {
    Set<String> types = new TreeSet<>(Set.of("AGY01", "AGY18"));
    if (atDeath.days() < NEONATAL_DAYS) {
      types.addAll(Set.of("AGY04", "AGY06"));
    } else {
      types.addAll(Set.of("AGY05", "AGY08", "AGY13"));
    }
    if (atDeath.years() < SCHOOL_YEARS) {
      types.add("AGY02");
    } else {
      types.add("AGY20");
    }
    if (atDeath.years() >= ADOLESCENT_YEARS) {
      types.add("AGY12");
    }
    if (jointAgencyResponse) {
      types.addAll(Set.of("AGY08", "AGY13", "AGY17"));
    }
    return types;
  }
}
