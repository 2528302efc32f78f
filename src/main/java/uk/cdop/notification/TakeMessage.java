package uk.cdop.notification;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.directory.Cdop;
import uk.cdop.forms.Editions;
import uk.cdop.notification.intake.Mapping;
import uk.cdop.notification.intake.Mappings;
import uk.cdop.notification.intake.Message;
import uk.cdop.notification.intake.MessageReader;
import uk.cdop.notification.intake.Trouble;
import uk.cdop.notification.intake.Understood;

/**
 * Reads a kept message: a complete one becomes a notification by itself, any other waits for a coordinator. Should reading ever fail,
 * the message is still kept, and the same request again reads it again.
 */
@UseCase
public class TakeMessage {
  @Inject Access access;
  @Inject Mappings mappings;
  @Inject Editions editions;
  @Inject PanelOfResidence panels;
  @Inject KeptMessages messages;
  @Inject Notifications notifications;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * What the sender is told, the same however often it asks.
   *
   * @param reference of the notification it became at once; empty when a coordinator completes it
   */
  public record Receipt(UUID message, Instant receivedAt, Optional<String> reference, List<Trouble> troubles) {}

  public Receipt take(UUID id) {
    Actor sender = access.require(Permission.SEND_MESSAGES);
    KeptMessage kept = messages.locked(id);
    if (kept.state() == MessageState.RECEIVED) {
      read(kept, sender);
    }
    Optional<String> reference =
        kept.notification().filter(made -> kept.takenAtOnce()).map(made -> notifications.get(made).received().reference());
    return new Receipt(kept.id(), kept.receivedAt(), reference, kept.troubles());
  }

  private void read(KeptMessage kept, Actor sender) {
    Mapping mapping = mappings.find(kept.source()).orElseThrow();
    MessageReader reader = new MessageReader(mapping, editions.current("notification"), LocalDate.now(clock));
    Message message = kept.message();
    Optional<String> area = panels.ofHome(reader.homePostcode(message)).map(Cdop::code);
    Understood understood = reader.read(message, area);
    kept.read(understood, mapping.version());
    if (understood.complete()) {
      Notification made =
          notifications.keep(sender.cdop(), understood.answers(), kept.receivedAt(), sender.id(), Origin.message(kept.source()));
      kept.take(made.received().id(), sender.id(), clock.instant().truncatedTo(ChronoUnit.MICROS));
      audit.record(Act.of("notification.received", made.received().reference()));
    }
  }
}
