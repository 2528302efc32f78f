package uk.cdop.ncmd.sending;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.ncmd.Transport;
import uk.cdop.platform.Words;
import uk.cdop.review.ReviewId;

/** Says how a CDOP sends, and when a document that waits is tried next. The page that asks has recorded the look. */
@UseCase
public class ShowSending {
  @Inject Access access;
  @Inject Transports transports;
  @Inject Outbox outbox;

  /** @param next when it is tried again and what went wrong last, in words; empty when it does not wait */
  public record Sending(Transport transport, String next) {}

  public Sending of(ReviewId review, UUID submission) {
    Actor actor = access.require(Permission.SEE_NCMD, review.value());
    Outbox.Waiting waiting = outbox.waiting(List.of(submission)).get(submission);
    return new Sending(transports.of(actor.cdop()).kind(), waiting == null ? "" : words(waiting));
  }

  private static String words(Outbox.Waiting waiting) {
    String tried = waiting.tries() == 0 ? "" : ", after " + Words.plural(waiting.tries(), "try").replace("trys", "tries");
    return Words.moment(waiting.nextTryAt()) + tried + (waiting.lastError().isEmpty() ? "" : ". " + waiting.lastError());
  }
}
