package uk.cdop.notification;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.forms.CheckView;
import uk.cdop.forms.Editions;
import uk.cdop.forms.Journey;
import uk.cdop.notification.intake.Mappings;
import uk.cdop.notification.intake.Message;
import uk.cdop.platform.Words;

/** Shows a coordinator the notification form, filled with what a message was understood to say. */
@UseCase
public class MendMessage {
  @Inject Access access;
  @Inject KeptMessages messages;
  @Inject Mappings mappings;
  @Inject Editions editions;
  @Inject AuditTrail audit;

  /** The form as it stands; waiting is false when the message was already completed or dismissed. */
  public record Mending(
      UUID id, long version, boolean waiting, String source, String receivedAt, Journey journey, CheckView check, List<Message.Field> fields) {
    public String base() {
      return "/notifications/messages/" + id;
    }
  }

  public Mending mend(UUID id) {
    access.require(Permission.TRIAGE);
    KeptMessage one = messages.get(id);
    audit.record(Act.of("notification.message_viewed", id));
    return of(one, new Journey(editions.current("notification"), one.answers()), mappings);
  }

  static Mending of(KeptMessage one, Journey journey, Mappings mappings) {
    return new Mending(
        one.id(),
        one.version(),
        one.state().open(),
        mappings.title(one.source()),
        Words.moment(one.receivedAt()),
        journey,
        CheckView.of(journey, journey.asked(), "/notifications/messages/" + one.id() + "/form"),
        one.message().fields());
  }
}
