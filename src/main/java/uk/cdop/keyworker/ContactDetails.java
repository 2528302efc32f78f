package uk.cdop.keyworker;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** What is to be recorded of a contact, already checked. */
public record ContactDetails(
    Instant at,
    Way way,
    String withWhom,
    Outcome outcome,
    String said,
    Set<Step> steps,
    Optional<LocalDate> nextOn) {
  public ContactDetails {
    steps = Set.copyOf(steps);
  }
}
