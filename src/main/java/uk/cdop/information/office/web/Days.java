package uk.cdop.information.office.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Mistakes;

/** Checks days that a coordinator enters for a request. */
@ApplicationScoped
public class Days {
  private static final int MOST_DAYS = 366;

  @Inject Clock clock;

  /** The day must be real, after today and within a year. */
  void requireSoon(Entered entered, String field, String subject, Mistakes mistakes) {
    Optional<LocalDate> day = entered.date(field);
    LocalDate today = LocalDate.now(clock);
    if (day.isEmpty()) {
      mistakes.add(field + "-day", subject + " must be a real date");
    } else if (!day.get().isAfter(today) || day.get().isAfter(today.plusDays(MOST_DAYS))) {
      mistakes.add(field + "-day", subject + " must be after today and within a year");
    }
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }
}
