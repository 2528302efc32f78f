package uk.cdop.meeting;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;

/**
 * A person says whether they have a connection with a case, before or after they opened its papers. A
 * connection bars them from the case at once and everywhere; a later "no" does not lift it.
 */
@UseCase
public class DeclareInterest {
  @Inject MeetingDoor door;
  @Inject Meetings meetings;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  public void declare(UUID id, String letter, boolean connected, String words) {
    Actor actor = door.enter(id, Permission.DECLARE_INTEREST).actor();
    AgendaItem item = meetings.item(id, letter);
    boolean barred =
        meetings.interests(List.of(item)).stream().anyMatch(i -> i.account().equals(actor.id()) && i.bars());
    if (barred) {
      return;
    }
    meetings.keep(new Interest(item, actor, connected, connected ? words : "", clock.instant()));
    meetings.forgetBarred(actor);
    audit.record(
        Act.on(item.review().value(), connected ? "meeting.interest_declared" : "meeting.no_interest_declared", item.id()));
  }
}
