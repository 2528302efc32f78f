package uk.cdop.notification;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Colleague;
import uk.cdop.access.Colleagues;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.forms.CheckView;
import uk.cdop.forms.Editions;
import uk.cdop.forms.Journey;
import uk.cdop.notification.intake.Mappings;
import uk.cdop.notification.intake.Message;
import uk.cdop.notification.intake.Trouble;
import uk.cdop.platform.Words;
import uk.cdop.platform.ui.Status;

/** Shows a message as it arrived beside what was understood of it, what is wrong, and what became of it. */
@UseCase
public class ViewMessage {
  @Inject Access access;
  @Inject KeptMessages messages;
  @Inject Notifications notifications;
  @Inject Mappings mappings;
  @Inject Editions editions;
  @Inject Colleagues colleagues;
  @Inject AuditTrail audit;

  /**
   * The page's view.
   *
   * @param text what arrived, where it has no fields to show
   * @param reference of the notification it became, or empty
   * @param outcome who did what, when; empty while it waits
   */
  public record View(
      UUID id,
      long version,
      String source,
      String receivedAt,
      String mapping,
      String sha256,
      Status status,
      boolean mayMend,
      boolean mayReopen,
      List<Message.Field> fields,
      String text,
      List<Trouble> troubles,
      CheckView understood,
      String reference,
      String notificationHref,
      String outcome,
      String reason) {}

  public View view(UUID id) {
    access.require(Permission.SEE_NOTIFICATIONS);
    KeptMessage one = messages.get(id);
    Optional<Received> made = one.notification().map(notifications::get).map(Notification::received);
    // A notification that belongs to a case is only for those who may see the case; so is its message.
    made.ifPresent(received -> received.requireReach(access));
    audit.record(Act.of("notification.message_viewed", id));
    boolean triages = access.may(Permission.TRIAGE);
    Message message = one.message();
    return new View(
        id,
        one.version(),
        mappings.title(one.source()),
        Words.moment(one.receivedAt()),
        one.mapping(),
        one.sha256(),
        one.state().status(),
        triages && one.state().open(),
        triages && one.state() == MessageState.DISMISSED,
        message.fields(),
        message.asText(),
        one.troubles(),
        CheckView.reading(new Journey(editions.current("notification"), one.answers())),
        made.map(Received::reference).orElse(""),
        made.map(received -> "/notifications/" + received.id()).orElse(""),
        outcome(one),
        one.reason());
  }

  private String outcome(KeptMessage one) {
    if (one.decidedAt().isEmpty()) {
      return "";
    }
    String when = " on " + Words.moment(one.decidedAt().get()) + ".";
    String by = one.decidedBy().orElse("");
    String who = colleagues.find(by).map(Colleague::name).orElse(by);
    return switch (one.state()) {
      case TAKEN -> one.takenAtOnce() ? "It was complete and became a notification" + when : who + " completed and sent it" + when;
      case DISMISSED -> who + " dismissed it" + when;
      default -> "";
    };
  }
}
