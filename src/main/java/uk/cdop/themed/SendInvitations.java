package uk.cdop.themed;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.cdop.access.Colleague;
import uk.cdop.access.Colleagues;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.directory.Cdop;
import uk.cdop.directory.Cdops;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Settings;
import uk.cdop.platform.mail.Invitation;
import uk.cdop.platform.mail.Mail;
import uk.cdop.platform.mail.Outbox;

/**
 * A CDOP invites its own people to a regional meeting by mail with an entry for their calendar, and again when the day, time or
 * place changes or the meeting is cancelled. The mail names no theme, no case and no family.
 */
@UseCase
public class SendInvitations {
  private static final Duration LENGTH = Duration.ofHours(3);

  @Inject RegionalDoor door;
  @Inject Regionals regionals;
  @Inject Sending sending;
  @Inject AuditTrail audit;

  /** What a mail needs. */
  @Dependent
  static class Sending {
    @Inject Colleagues colleagues;
    @Inject Cdops cdops;
    @Inject Settings settings;
    @Inject Outbox outbox;
  }

  /** Someone who would be written to, and with what. */
  public record Line(String name, String what, boolean sendable) {}

  /** The check page. */
  public record View(UUID id, String title, List<Line> lines) {
    public boolean sendable() {
      return lines.stream().anyMatch(Line::sendable);
    }
  }

  private record Due(Attendee to, String name, String email, boolean cancel) {
    boolean sendable() {
      return Mail.isAddress(email);
    }

    String what() {
      if (!sendable()) {
        return "Nothing: no email address is known";
      }
      return cancel ? "That they are no longer invited, or that the meeting is cancelled" : to.sent().isEmpty() ? "Invitation" : "The changed day, time or place";
    }
  }

  public View check(UUID id) {
    RegionalDoor.Inside inside = door.enter(id, Permission.AGREE_REGIONAL);
    return new View(
        id, inside.meeting().title(), due(inside).stream().map(one -> new Line(one.name(), one.what(), one.sendable())).toList());
  }

  public void send(UUID id) {
    RegionalDoor.Inside inside = door.enter(id, Permission.AGREE_REGIONAL);
    Regional meeting = inside.meeting();
    List<Due> due = due(inside).stream().filter(Due::sendable).toList();
    if (due.isEmpty()) {
      return;
    }
    Cdop ours = sending.cdops.find(inside.actor().cdop()).orElseThrow(Missing::new);
    for (Due one : due) {
      sending.outbox.queue(
          new Invitation(
              id,
              one.to().send(one.cancel() ? "" : fingerprint(meeting)),
              one.cancel() ? Invitation.Change.CANCEL : Invitation.Change.REQUEST,
              "Regional meeting",
              meeting.heldOn(),
              meeting.startsAt(),
              length(id),
              meeting.venue(),
              "",
              one.cancel() ? "" : sending.settings.publicUrl() + "/regional/" + id,
              new Invitation.Organiser(ours.name(), ours.email()),
              new Invitation.Guest(one.name(), one.email())));
    }
    audit.record(Act.of("themed.invitations_sent", id));
  }

  private List<Due> due(RegionalDoor.Inside inside) {
    Regional meeting = inside.meeting();
    List<Attendee> ours = regionals.everNamed(meeting.id()).stream().filter(one -> one.cdop().equals(inside.actor().cdop())).toList();
    Map<String, Colleague> people = ours.isEmpty() ? Map.of() : sending.colleagues.named(ours.stream().map(Attendee::account).toList());
    boolean off = meeting.state() == Regional.State.CANCELLED;
    List<Due> due = new ArrayList<>();
    for (Attendee one : ours) {
      boolean wanted = !one.removed() && !off;
      if (wanted ? !one.sent().equals(fingerprint(meeting)) && !meeting.begun() : !one.sent().isEmpty()) {
        due.add(new Due(one, one.name(), people.containsKey(one.account()) ? people.get(one.account()).email() : "", !wanted));
      }
    }
    return due;
  }

  private Duration length(UUID id) {
    int minutes = regionals.agenda(id).stream().mapToInt(RegionalItem::minutes).sum();
    return minutes == 0 ? LENGTH : Duration.ofMinutes(Math.min(minutes, Duration.ofHours(12).toMinutes()));
  }

  private static String fingerprint(Regional meeting) {
    String shown = String.join("\n", meeting.heldOn().toString(), meeting.startsAt().toString(), meeting.venue());
    return UUID.nameUUIDFromBytes(shown.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
