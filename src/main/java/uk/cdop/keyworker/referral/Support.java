package uk.cdop.keyworker.referral;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What is known of one person's support, already checked.
 *
 * @param person whom of the family, if it is one who stands in the list
 * @param agreed whether they agreed that the service is told about them
 * @param outcome what came of it so far, in words
 */
public record Support(
    Optional<UUID> person,
    String forWhom,
    String service,
    boolean agreed,
    Standing standing,
    LocalDate askedOn,
    Optional<LocalDate> lookAgainOn,
    String outcome) {
  public Support {
    if (standing.told() && !agreed) {
      throw new IllegalArgumentException("a service was told about someone who did not agree");
    }
  }
}
