package uk.cdop.meeting;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.Actor;
import uk.cdop.access.Colleagues;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Stale;

/** A person says whether they come, or the coordinator says it for them. A deputy who comes instead is asked at once. */
@UseCase
public class AnswerInvitation {
  @Inject MeetingDoor door;
  @Inject Meetings meetings;
  @Inject Closures closures;
  @Inject StandingMembers members;
  @Inject Telling telling;

  /** Whom the answer names, and the record of it. */
  @jakarta.enterprise.context.Dependent
  static class Telling {
    @Inject Colleagues colleagues;
    @Inject AuditTrail audit;
    @Inject Clock clock;
  }

  /**
   * @param account whose answer it is, or the id of a guest; only the coordinator may give another's
   * @param sendsDeputy whether the deputy of a standing member comes in their place
   */
  public void answer(UUID id, String account, boolean comes, boolean sendsDeputy) {
    MeetingDoor.Inside inside = door.enter(id, Permission.SEE_MEETINGS);
    Actor actor = inside.actor();
    if (!account.equals(actor.id()) && !inside.mayPlan()) {
      throw new Missing();
    }
    if (inside.meeting().closed()) {
      throw new Stale();
    }
    Optional<Guest> guest = meetings.guests(id).stream().filter(one -> one.asked() && one.id().toString().equals(account)).findFirst();
    if (!account.equals(actor.id())) {
      requireOpen(id, guest.map(Guest::onlyFor).orElseGet(() -> meetings.onlyFor(id, account)));
    }
    if (guest.isPresent()) {
      guest.get().apologises(!comes);
      telling.audit.record(Act.of(comes ? "meeting.will_come" : "meeting.apologised", id));
      return;
    }
    Invited invited =
        meetings.invited(id).stream().filter(one -> one.account().equals(account)).findFirst().orElseThrow(Missing::new);
    invited.answers(comes, actor, telling.clock.instant());
    meetings.everAsked(id).stream()
        .filter(one -> one.asked() && one.inPlaceOf().equals(account))
        .forEach(Invited::takeBack);
    if (!comes && sendsDeputy) {
      deputy(account).ifPresent(deputy -> ask(inside.meeting(), deputy, invited));
    }
    telling.audit.record(Act.of(comes ? "meeting.will_come" : "meeting.apologised", id));
  }

  /** An expert for a case that is closed to the coordinator is not theirs to answer for. */
  private void requireOpen(UUID id, Optional<UUID> onlyFor) {
    if (onlyFor.filter(closures.toActor(id)::contains).isPresent()) {
      throw new Missing();
    }
  }

  private Optional<String> deputy(String account) {
    return members.of(account)
        .map(member -> member.facts().deputy())
        .filter(deputy -> !deputy.isEmpty() && telling.colleagues.find(deputy).isPresent());
  }

  private void ask(Meeting meeting, String deputy, Invited member) {
    Optional<Invited> known = meetings.everAsked(meeting.id()).stream().filter(one -> one.account().equals(deputy)).findFirst();
    if (known.isEmpty()) {
      meetings.keep(Invited.deputy(meeting, deputy, member));
    } else if (!known.get().asked()) {
      known.get().sitFor(member);
    }
  }
}
