package uk.cdop.meeting;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Missing;

/**
 * Whoever chairs the case decides what a member with a connection may do: stay, leave, or be there without
 * the papers. Nobody decides about themself, and no decision gives a vote.
 */
@UseCase
public class DecideOnInterest {
  @Inject MeetingDoor door;
  @Inject Meetings meetings;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  public void decide(UUID id, String letter, UUID interest, Ruling ruling, String because) {
    MeetingDoor.Inside inside = door.enter(id, Permission.DECLARE_INTEREST);
    AgendaItem item = meetings.item(id, letter);
    Interest declared = declared(inside, item, meetings, interest);
    declared.rule(ruling, because, inside.actor(), clock.instant());
    audit.record(Act.on(item.review().value(), "meeting.interest_decided", interest).because(because));
  }

  /**
   * @throws Missing when there is no such declaration, or it is not the actor's to decide on
   */
  static Interest declared(MeetingDoor.Inside inside, AgendaItem item, Meetings meetings, UUID wanted) {
    List<Interest> interests = meetings.interests(List.of(item));
    List<Invited> invited = meetings.invited(item.meeting());
    return interests.stream()
        .filter(known -> known.id().equals(wanted) && known.standing())
        .filter(known -> inside.chairs(item, interests, invited) && !known.account().equals(inside.actor().id()))
        .findFirst()
        .orElseThrow(Missing::new);
  }
}
