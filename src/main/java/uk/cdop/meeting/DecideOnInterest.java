package uk.cdop.meeting;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;

/**
 * Whoever chairs the case decides what a member with a connection may do: stay, leave, or be there without
 * the papers. Nobody decides about themself, and no decision gives a vote.
 */
@UseCase
public class DecideOnInterest {
  @Inject MeetingDoor door;
  @Inject Meetings meetings;
  @Inject ToDecide known;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  public void decide(UUID id, String letter, UUID interest, Ruling ruling, String because) {
    MeetingDoor.Inside inside = door.enter(id, Permission.DECLARE_INTEREST);
    AgendaItem item = meetings.item(id, letter);
    Interest declared = known.declared(inside, item, interest);
    declared.rule(ruling, because, inside.actor(), clock.instant());
    audit.record(Act.on(item.review().value(), "meeting.interest_decided", interest).because(because));
  }
}
