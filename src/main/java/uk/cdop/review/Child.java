package uk.cdop.review;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import uk.cdop.platform.ModuleApi;

/**
 * Who the child was, as far as every part of the review must know. A missing NHS number or time of death
 * is an empty text or null inside and an {@link Optional} outside; the reason stands in the notification.
 *
 * @param sex a code of `person_stated_gender`
 */
@ModuleApi
public record Child(
    String forenames,
    String surname,
    String alsoKnownAs,
    String nhsNumberOrEmpty,
    LocalDate bornOn,
    LocalDate diedOn,
    LocalTime diedAtOrNull,
    String sex,
    String address,
    String postcode) {
  public Child {
    if (diedOn.isBefore(bornOn)) {
      throw new IllegalArgumentException("died before birth");
    }
    if (!nhsNumberOrEmpty.isEmpty() && !nhsNumberOrEmpty.matches("\\d{10}")) {
      throw new IllegalArgumentException("not an NHS number");
    }
  }

  public Optional<String> nhsNumber() {
    return nhsNumberOrEmpty.isEmpty() ? Optional.empty() : Optional.of(nhsNumberOrEmpty);
  }

  public Optional<LocalTime> diedAt() {
    return Optional.ofNullable(diedAtOrNull);
  }

  public String name() {
    return (forenames + " " + surname).strip();
  }

  /** Such as `R.E.`, for lists; empty when no name is known. */
  public String initials() {
    StringBuilder initials = new StringBuilder();
    for (String part : List.of(forenames, surname)) {
      if (!part.isBlank()) {
        initials.appendCodePoint(part.codePointAt(0)).append('.');
      }
    }
    return initials.toString();
  }
}
