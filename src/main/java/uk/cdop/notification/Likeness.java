package uk.cdop.notification;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Why two records may be about the same child. The strongest reason counts; a coordinator decides. */
enum Likeness {
  SAME_NHS_NUMBER("Same NHS number"),
  SAME_DATES_LIKE_SURNAME("Same dates of birth and death, and a like surname"),
  SAME_POSTCODE_NEAR_BIRTH("Same postcode, and born within a day");

  private static final int NEAR_DAYS = 1;

  private final String words;

  Likeness(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  /** What is compared. The NHS number and the postcode may be empty. */
  record Features(String nhsNumber, Surname surname, LocalDate bornOn, LocalDate diedOn, String postcode) {
    @Override
    public String toString() {
      return "Features";
    }
  }

  static Optional<Likeness> of(Features one, Features other) {
    if (same(one.nhsNumber(), other.nhsNumber())) {
      return Optional.of(SAME_NHS_NUMBER);
    }
    if (one.bornOn().equals(other.bornOn()) && one.diedOn().equals(other.diedOn()) && one.surname().like(other.surname())) {
      return Optional.of(SAME_DATES_LIKE_SURNAME);
    }
    long apart = Math.abs(ChronoUnit.DAYS.between(one.bornOn(), other.bornOn()));
    return same(packed(one.postcode()), packed(other.postcode())) && apart <= NEAR_DAYS
        ? Optional.of(SAME_POSTCODE_NEAR_BIRTH)
        : Optional.empty();
  }

  /** Whether both numbers are known and differ, as those of twins do. */
  static boolean numbersDiffer(Features one, Features other) {
    return !one.nhsNumber().isEmpty() && !other.nhsNumber().isEmpty() && !one.nhsNumber().equals(other.nhsNumber());
  }

  private static boolean same(String one, String other) {
    return !one.isEmpty() && one.equals(other);
  }

  private static String packed(String postcode) {
    return postcode.replaceAll("\\s", "");
  }
}
