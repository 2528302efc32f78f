package uk.cdop.platform.mail;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.platform.ModuleApi;
import uk.cdop.platform.Words;

/**
 * How the delivery of one mail stands.
 *
 * @param key the mail's occasion
 * @param error a code of why the last attempt failed; empty when none did
 */
@ModuleApi
public record Delivery(
    UUID id, UUID about, String key, String recipient, Instant queuedAt, State state, int attempts, Optional<Instant> sentAt,
    Optional<Instant> bouncedAt, Instant nextTryAt, String error) {

  /** Handed over means that a mail server took it; only the absence of a bounce says that it arrived. */
  @ModuleApi
  public enum State {
    QUEUED,
    SENT,
    FAILED,
    BOUNCED
  }

  public boolean undelivered() {
    return state == State.FAILED || state == State.BOUNCED;
  }

  /** What happened, in a sentence. */
  public String words() {
    return switch (state) {
      case QUEUED -> attempts == 0
          ? "Waits to be sent"
          : "Not sent yet: " + reason() + ". Next try on " + Words.moment(nextTryAt);
      case SENT -> "Handed to the mail server on " + Words.moment(sentAt.orElse(queuedAt));
      case FAILED -> "Given up: " + reason();
      case BOUNCED -> "Handed over on " + Words.moment(sentAt.orElse(queuedAt)) + ", came back; noted on "
          + Words.moment(bouncedAt.orElse(queuedAt));
    };
  }

  private String reason() {
    return switch (error) {
      case "ADDRESS_REFUSED" -> "the mail server does not know the address";
      case "SERVER_UNREACHABLE" -> "the mail server could not be reached";
      case "REFUSED" -> "the mail server refused it";
      default -> "it could not be sent";
    };
  }
}
