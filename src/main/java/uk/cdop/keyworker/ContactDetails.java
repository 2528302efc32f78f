package uk.cdop.keyworker;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What is to be recorded of a contact, already checked.
 *
 * @param person whom of the family it was with, if it was one who stands in the list
 * @param steps what was given, told or offered
 * @param declined what was offered and not wanted for now
 */
public record ContactDetails(
    Instant at,
    Way way,
    Optional<UUID> person,
    String withWhom,
    Outcome outcome,
    String said,
    Set<Step> steps,
    Set<Step> declined,
    Optional<LocalDate> nextOn) {
  public ContactDetails {
    steps = Set.copyOf(steps);
    declined = Set.copyOf(declined);
  }
}
