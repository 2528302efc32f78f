package uk.cdop.notification;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.CurrentActor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.forms.Editions;
import uk.cdop.notification.intake.Mapping;
import uk.cdop.notification.intake.Mappings;
import uk.cdop.notification.intake.Message;
import uk.cdop.notification.intake.MessageReader;
import uk.cdop.platform.Denied;

/**
 * Another service sends a message. It is kept word for word before anything else is made of it, in a transaction of its own; from
 * here on the request acts in the CDOP that the message belongs to.
 */
@UseCase
public class KeepMessage {
  @Inject Access access;
  @Inject Mappings mappings;
  @Inject Editions editions;
  @Inject PanelOfResidence panels;
  @Inject KeptMessages messages;
  @Inject CurrentActor current;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** What came of it. */
  public sealed interface Outcome {
    /** Kept, now or by an earlier request with the same key. */
    record Kept(UUID message) implements Outcome {}

    /** The key was used for another message; nothing was kept. */
    record KeyTaken() implements Outcome {}
  }

  /**
   * @param keyHash the SHA-256 of the sender's idempotency key
   */
  public Outcome keep(String keyHash, Arrival arrival) {
    String source = access.require(Permission.SEND_MESSAGES).id();
    Mapping mapping = mappings.find(source).orElseThrow(() -> new Denied(Permission.SEND_MESSAGES.name()));
    Message message = Message.read(arrival.body(), arrival.cut());
    MessageReader reader = new MessageReader(mapping, editions.current("notification"), LocalDate.now(clock));
    String cdop = panels.of(reader.homePostcode(message), reader.panelOfPlace(message)).code();
    UUID id = UUID.randomUUID();
    KeptMessages.Claimed claimed = messages.claim(source, keyHash, arrival.sha256(), id, cdop);
    if (!claimed.sha256().equals(arrival.sha256())) {
      return new Outcome.KeyTaken();
    }
    current.become(Actor.sender(source, claimed.cdop()));
    if (claimed.message().equals(id)) {
      messages.keep(new KeptMessage(id, cdop, source, clock.instant().truncatedTo(ChronoUnit.MICROS), arrival));
      audit.record(Act.of("notification.message_received", id));
    }
    return new Outcome.Kept(claimed.message());
  }
}
