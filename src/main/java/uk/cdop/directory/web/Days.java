package uk.cdop.directory.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Mistakes;

/** Two days that may be left empty, the first not after the last. */
final class Days {
  private Days() {}

  static void put(Map<String, String> fields, String field, LocalDate dayOrNull) {
    if (dayOrNull != null) {
      fields.put(field + "-day", String.valueOf(dayOrNull.getDayOfMonth()));
      fields.put(field + "-month", String.valueOf(dayOrNull.getMonthValue()));
      fields.put(field + "-year", String.valueOf(dayOrNull.getYear()));
    }
  }

  static boolean empty(Entered entered, String field) {
    return Stream.of("-day", "-month", "-year").allMatch(part -> entered.text(field + part).isEmpty());
  }

  /**
   * @param what completes "The first" and "The last"
   */
  static void check(Entered entered, Mistakes mistakes, String first, String last, String what) {
    mistakes
        .addIf(wrong(entered, first), first, "The first " + what + " must be a real date")
        .addIf(wrong(entered, last), last, "The last " + what + " must be a real date");
    entered.date(first)
        .filter(from -> entered.date(last).filter(from::isAfter).isPresent())
        .ifPresent(from -> mistakes.add(last, "The last " + what + " must be on or after the first"));
  }

  private static boolean wrong(Entered entered, String field) {
    return !empty(entered, field) && entered.date(field).isEmpty();
  }
}
