package uk.cdop.chronology;

import java.time.LocalDate;
import uk.cdop.platform.Age;
import uk.cdop.platform.Words;

/** How long nobody may have seen a child before it is called a gap: months, or days for a baby who died in the first 28 days. */
public record GapLength(int number, boolean inDays) {
  private static final int USUAL = 3;
  private static final int MOST = 120;
  private static final int NEONATAL_DAYS = 28;

  static GapLength of(long wished, LocalDate born, LocalDate died) {
    boolean inDays = !died.isBefore(born) && new Age(born, died).days() < NEONATAL_DAYS;
    return new GapLength(wished < 1 || wished > MOST ? USUAL : (int) wished, inDays);
  }

  boolean between(LocalDate from, LocalDate to) {
    return to.isAfter(inDays ? from.plusDays(number) : from.plusMonths(number));
  }

  public String words() {
    return Words.plural(number, inDays ? "day" : "month");
  }
}
