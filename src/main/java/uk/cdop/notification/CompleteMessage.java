package uk.cdop.notification;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.forms.Answers;
import uk.cdop.forms.Editions;
import uk.cdop.forms.Entry;
import uk.cdop.forms.EntryReader;

/** A coordinator sends the completed form of a message: it becomes a notification, however often it is sent. */
@UseCase
public class CompleteMessage {
  @Inject Access access;
  @Inject KeptMessages messages;
  @Inject Notifications notifications;
  @Inject Editions editions;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** What came of it. */
  public sealed interface Outcome {
    /** It is a notification, now or already. */
    record Taken(UUID notification) implements Outcome {}

    record NotComplete() implements Outcome {}

    /** Someone dismissed it. */
    record NotThere() implements Outcome {}
  }

  public Outcome complete(UUID id) {
    Actor coordinator = access.require(Permission.TRIAGE);
    KeptMessage one = messages.locked(id);
    if (one.notification().isPresent()) {
      return new Outcome.Taken(one.notification().get());
    }
    if (!one.state().open()) {
      return new Outcome.NotThere();
    }
    var reader = new EntryReader(editions.current("notification"), LocalDate.now(clock));
    Optional<Answers> whole =
        switch (reader.readWhole(one.answers())) {
          case Entry.Accepted accepted -> Optional.of(accepted.answers());
          case Entry.Unlikely confirmed -> Optional.of(confirmed.answers());
          case Entry.Refused refused -> Optional.empty();
          case Entry.Rearranged impossible -> Optional.empty();
        };
    if (whole.isEmpty()) {
      return new Outcome.NotComplete();
    }
    Received made =
        notifications
            .keep(coordinator.cdop(), whole.get(), one.receivedAt(), coordinator.id(), Origin.message(one.source()))
            .received();
    one.take(made.id(), coordinator.id(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    audit.record(Act.of("notification.message_completed", id));
    audit.record(Act.of("notification.received", made.reference()));
    return new Outcome.Taken(made.id());
  }
}
