package uk.cdop.themed;

import java.time.LocalDate;
import uk.cdop.platform.Age;

/** The age bands in which deaths are published. */
public enum AgeBand {
  NEONATAL("0 to 27 days"),
  INFANT("28 to 364 days"),
  ONE_TO_FOUR("1 to 4 years"),
  FIVE_TO_NINE("5 to 9 years"),
  TEN_TO_FOURTEEN("10 to 14 years"),
  FIFTEEN_TO_SEVENTEEN("15 to 17 years");

  private static final int NEONATAL_DAYS = 28;

  private final String label;

  AgeBand(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  static AgeBand of(LocalDate born, LocalDate died) {
    Age age = new Age(born, died);
    if (age.years() < 1) {
      return age.days() < NEONATAL_DAYS ? NEONATAL : INFANT;
    }
    if (age.years() < 5) {
      return ONE_TO_FOUR;
    }
    if (age.years() < 10) {
      return FIVE_TO_NINE;
    }
    return age.years() < 15 ? TEN_TO_FOURTEEN : FIFTEEN_TO_SEVENTEEN;
  }
}
