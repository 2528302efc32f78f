package uk.cdop.meeting;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;

/** Whoever chairs the case withdraws a declared connection, with a reason that is kept; never their own. */
@UseCase
public class WithdrawInterest {
  @Inject MeetingDoor door;
  @Inject Meetings meetings;
  @Inject ToDecide known;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  public void withdraw(UUID id, String letter, UUID interest, String reason) {
    MeetingDoor.Inside inside = door.enter(id, Permission.DECLARE_INTEREST);
    AgendaItem item = meetings.item(id, letter);
    Interest declared = known.declared(inside, item, interest);
    declared.withdraw(inside.actor(), reason, clock.instant());
    audit.record(Act.on(declared.review(), "meeting.interest_withdrawn", interest).because(reason));
  }
}
