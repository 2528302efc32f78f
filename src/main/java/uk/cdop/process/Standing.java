package uk.cdop.process;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of a process at one time.
 *
 * @param holds whether the review waits for it
 * @param details what is kept of its kind only, by key
 */
public record Standing(
    String reference, String organisation, String contact, Optional<LocalDate> begunOn, Optional<LocalDate> expectedOn, boolean holds,
    Map<String, String> details, String notes) {
  public Standing {
    details = Map.copyOf(details);
  }

  /** Says nothing, so that a reference or a name cannot slip into a log. */
  @Override
  public String toString() {
    return "Standing";
  }
}
