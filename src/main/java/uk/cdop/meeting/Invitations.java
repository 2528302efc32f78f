package uk.cdop.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import uk.cdop.access.Colleague;
import uk.cdop.access.Colleagues;
import uk.cdop.directory.Cdop;
import uk.cdop.directory.Cdops;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Settings;
import uk.cdop.platform.mail.Invitation;
import uk.cdop.platform.mail.Mail;
import uk.cdop.platform.mail.Outbox;

/**
 * What has to go out so that everybody's calendar shows a meeting as it stands. Only those whose calendar
 * shows something else are written to.
 */
@ApplicationScoped
class Invitations {
  @Inject Meetings meetings;
  @Inject Colleagues colleagues;
  @Inject Cdops cdops;
  @Inject Settings settings;
  @Inject Outbox outbox;

  /** Why someone is written to. */
  enum Why {
    NEW("Invitation"),
    CHANGED("The changed day, time or place"),
    CANCELLED("That they are no longer invited, or that the meeting is cancelled"),
    NO_ADDRESS("Nothing: no email address is known");

    private final String label;

    Why(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }

  /** One mail that is due. */
  record Due(String name, String email, Why why, boolean withAccount, Optional<UUID> onlyFor, Consumer<String> sent) {}

  List<Due> due(Meeting meeting) {
    if (meeting.attendanceRecorded()) {
      return List.of();
    }
    List<Invited> asked = meetings.everAsked(meeting.id());
    Map<String, Colleague> people =
        asked.isEmpty() ? Map.of() : colleagues.named(asked.stream().map(Invited::account).toList());
    String now = fingerprint(meeting);
    List<Due> due = new ArrayList<>();
    for (Invited one : asked) {
      Colleague known = people.get(one.account());
      String email = known == null ? "" : known.email();
      add(due, known == null ? "A former colleague" : known.name(), email, one.asked() && !meeting.cancelled(), one.sent(), now, true, one.onlyFor(), one::sent);
    }
    for (Guest guest : meetings.guests(meeting.id())) {
      add(due, guest.name(), guest.email(), guest.asked() && !meeting.cancelled(), guest.sent(), now, false, guest.onlyFor(), guest::sent);
    }
    return due;
  }

  private static void add(
      List<Due> due, String name, String email, boolean wanted, String stands, String now, boolean account,
      Optional<UUID> onlyFor, Consumer<String> sent) {
    if (wanted && !stands.equals(now)) {
      Why why = !Mail.isAddress(email) ? Why.NO_ADDRESS : stands.isEmpty() ? Why.NEW : Why.CHANGED;
      due.add(new Due(name, email, why, account, onlyFor, sent));
    } else if (!wanted && !stands.isEmpty() && Mail.isAddress(email)) {
      due.add(new Due(name, email, Why.CANCELLED, account, onlyFor, sent));
    }
  }

  /** Sends what is due and says how many mails that were. */
  int send(Meeting meeting) {
    List<Due> due = due(meeting).stream().filter(one -> one.why() != Why.NO_ADDRESS).toList();
    if (due.isEmpty()) {
      return 0;
    }
    Cdop cdop = cdops.find(meeting.cdop()).orElseThrow(Missing::new);
    meeting.sendNextRound();
    for (Due one : due) {
      boolean cancel = one.why() == Why.CANCELLED;
      outbox.queue(
          new Invitation(
              meeting.id(),
              meeting.sequence(),
              cancel ? Invitation.Change.CANCEL : Invitation.Change.REQUEST,
              meeting.kind().label(),
              meeting.heldOn(),
              meeting.startsAt(),
              meeting.length(),
              meeting.venue(),
              meeting.joining(),
              one.withAccount() && !cancel ? settings.publicUrl() + "/meetings/" + meeting.id() : "",
              new Invitation.Organiser(cdop.name(), cdop.email()),
              new Invitation.Guest(one.name(), one.email())));
      one.sent().accept(cancel ? "" : fingerprint(meeting));
    }
    return due.size();
  }

  /** Changes when, and only when, what a calendar shows of the meeting changes. */
  private static String fingerprint(Meeting meeting) {
    String shown =
        String.join(
            "\n",
            meeting.kind().label(),
            meeting.heldOn().toString(),
            meeting.startsAt().toString(),
            meeting.length().toString(),
            meeting.venue(),
            meeting.joining());
    return UUID.nameUUIDFromBytes(shown.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
