package uk.cdop.notification;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.cdop.access.UseCase;
import uk.cdop.forms.Answers;
import uk.cdop.forms.Editions;
import uk.cdop.forms.Entry;
import uk.cdop.forms.EntryReader;
import uk.cdop.forms.Finding;
import uk.cdop.platform.Once;

/** A system sends a whole notification as one document. The same idempotency key again finds what it made. */
@UseCase
public class ReceiveDocument {
  private static final Pattern NAME = Pattern.compile("[a-z0-9_.]{1,60}");
  private static final int MOST_NAMED = 50;

  @Inject Editions editions;
  @Inject ReceiveAnswers receive;
  @Inject Notifications notifications;
  @Inject Once once;
  @Inject Clock clock;

  /** What came of it. */
  public sealed interface Outcome {
    record Taken(String reference, Instant receivedAt) implements Outcome {}

    record Refused(List<Finding> errors) implements Outcome {}

    /** Names that are no question's; what does not look like a question's name is not repeated. */
    record Unknown(List<String> names) implements Outcome {}
  }

  /**
   * @param key empty when the sender has none; then a repeat makes another notification
   */
  public Outcome receive(Answers document, Optional<String> key) {
    var edition = editions.current("notification");
    List<String> unknown = document.ids().stream().filter(id -> edition.question(id).isEmpty()).limit(MOST_NAMED).toList();
    if (!unknown.isEmpty()) {
      return new Outcome.Unknown(unknown.stream().map(name -> NAME.matcher(name).matches() ? name : "(not a name)").toList());
    }
    var reader = new EntryReader(edition, LocalDate.now(clock));
    return switch (reader.readWhole(document)) {
      case Entry.Accepted accepted -> take(accepted.answers(), key);
      // There is nobody to ask, so the coordinator looks at what is unlikely.
      case Entry.Unlikely odd -> take(odd.answers(), key);
      case Entry.Refused refused -> new Outcome.Refused(refused.errors().stream().map(ReceiveDocument::atItsQuestion).toList());
      case Entry.Rearranged impossible -> throw new IllegalStateException("A document has no buttons");
    };
  }

  private Outcome take(Answers answers, Optional<String> key) {
    receive.become(answers);
    Optional<Received> before =
        key.flatMap(once::made).flatMap(Reference::read).flatMap(notifications::find).map(Notification::received);
    if (before.isPresent()) {
      return new Outcome.Taken(before.get().reference(), before.get().receivedAt());
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Received received = receive.keep(answers, now);
    key.ifPresent(k -> once.remember(k, received.reference()));
    return new Outcome.Taken(received.reference(), received.receivedAt());
  }

  /** A finding names a field of a page; a document has no day, month and year apart. */
  private static Finding atItsQuestion(Finding finding) {
    return Finding.error(finding.question().replaceFirst("-(day|month|year)$", ""), finding.message());
  }
}
