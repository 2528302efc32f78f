package uk.cdop.notification;

import java.time.Instant;
import java.util.Optional;
import uk.cdop.forms.Answers;

/** A public form that is being filled, or the receipt of one that was sent. */
record Draft(Answers answers, Instant savedAt, Optional<Receipt> receipt) {

  /** What the notifier is told: nothing about the child. */
  public record Receipt(String reference, String cdop, Instant receivedAt) {}
}
