package uk.cdop.ncmd.filing;

import java.time.Instant;
import java.time.LocalDate;
import uk.cdop.platform.Clocks;
import uk.cdop.platform.Words;

/** The days a file is about, both included, in the time of England. */
public record Period(LocalDate from, LocalDate to) {
  public Period {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("A period ends after it begins");
    }
  }

  Instant begins() {
    return from.atStartOfDay(Clocks.ENGLAND).toInstant();
  }

  Instant ends() {
    return to.plusDays(1).atStartOfDay(Clocks.ENGLAND).toInstant();
  }

  public String words() {
    return from.equals(to) ? Words.day(from) : Words.day(from) + " to " + Words.day(to);
  }
}
