package uk.cdop.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import uk.cdop.run.Mailbox.Mail;

/** The mails that the product under test has sent. */
public final class Mails {
  private Mails() {}

  /** The mails to this address, newest first. */
  public static List<Mail> to(String address) {
    return TestStack.running().mail().mailbox().mails().stream().filter(mail -> mail.to().contains(address)).toList();
  }

  /** The newest mail to this address sent since then; waits for the outbox for up to half a minute. */
  public static Mail awaited(String address, Instant since) {
    Instant end = Instant.now().plus(Duration.ofSeconds(30));
    while (Instant.now().isBefore(end)) {
      List<Mail> found = to(address).stream().filter(mail -> !mail.receivedAt().isBefore(since)).toList();
      if (!found.isEmpty()) {
        return found.getFirst();
      }
      try {
        Thread.sleep(200);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
    throw new AssertionError("No mail came to " + address);
  }
}
