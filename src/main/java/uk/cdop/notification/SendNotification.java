package uk.cdop.notification;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import uk.cdop.access.UseCase;
import uk.cdop.forms.Answers;
import uk.cdop.forms.Editions;
import uk.cdop.forms.Entry;
import uk.cdop.forms.EntryReader;

/**
 * Anyone sends a filled form: it becomes one notification of the panel of residence, however often it is sent. The draft is locked
 * meanwhile and then holds the receipt alone.
 */
@UseCase
public class SendNotification {
  @Inject Drafts drafts;
  @Inject Editions editions;
  @Inject ReceiveAnswers receive;
  @Inject Clock clock;

  /** Whether it was sent, now or before; otherwise the form is not complete or not there. */
  public enum Outcome {
    SENT,
    NOT_COMPLETE,
    NOT_THERE
  }

  public Outcome send(DraftToken token) {
    Optional<Draft> draft = drafts.find(token);
    if (draft.isEmpty()) {
      return Outcome.NOT_THERE;
    }
    if (draft.get().receipt().isPresent()) {
      return Outcome.SENT;
    }
    Answers answers = draft.get().answers();
    var reader = new EntryReader(editions.current("notification"), LocalDate.now(clock));
    Optional<Answers> whole =
        switch (reader.readWhole(answers)) {
          case Entry.Accepted accepted -> Optional.of(accepted.answers());
          case Entry.Unlikely confirmed -> Optional.of(confirmed.answers());
          case Entry.Refused refused -> Optional.empty();
          case Entry.Rearranged impossible -> Optional.empty();
        };
    if (whole.isEmpty()) {
      return Outcome.NOT_COMPLETE;
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Received received = receive.take(whole.get(), now);
    drafts.finish(token, received.reference(), received.cdop());
    return Outcome.SENT;
  }
}
