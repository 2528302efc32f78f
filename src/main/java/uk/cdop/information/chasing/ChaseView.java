package uk.cdop.information.chasing;

import java.util.List;

/**
 * How a request is chased, in words.
 *
 * @param next what goes out next by itself and when, or why nothing does
 * @param subject of the mail that goes out next; empty when none does
 * @param body that mail's lines
 * @param named whom the CDOP names for this kind of agency; empty when nobody
 * @param wishUntil the day the agency asked for, in words; empty when it asked for no time
 * @param declined the agency's reason; empty when it did not decline
 */
public record ChaseView(
    String next, String subject, List<String> body, String recipient, boolean mayRemind, boolean snoozed, boolean linkLive,
    String namedPerson, String namedEmail, String wishUntil, String wishReason, String declined) {

  public boolean previewed() {
    return !subject.isEmpty();
  }

  public boolean wished() {
    return !wishUntil.isEmpty();
  }
}
