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
 * connection bars them from the case at once and everywhere; a later "no" does not lift it. Who would rather
 * not take a case says no more than that, and it closes to them in the same way.
 */
@UseCase
public class DeclareInterest {
  @Inject MeetingDoor door;
  @Inject Meetings meetings;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** What a person says of a case. */
  public enum Said {
    NO_CONNECTION,
    CONNECTION,
    RATHER_NOT
  }

  public void declare(UUID id, String letter, Said said, String words) {
    Actor actor = door.enter(id, Permission.DECLARE_INTEREST).actor();
    boolean connected = said != Said.NO_CONNECTION;
    Interest.Kind kind = said == Said.RATHER_NOT ? Interest.Kind.RATHER_NOT : Interest.Kind.INTEREST;
    AgendaItem item = meetings.item(id, letter);
    door.requireOpen(id, actor, item);
    boolean barred =
        meetings.interests(List.of(item)).stream().anyMatch(i -> i.account().equals(actor.id()) && i.bars());
    if (barred) {
      return;
    }
    meetings.keep(new Interest(item, actor, kind, connected, said == Said.CONNECTION ? words : "", clock.instant()));
    meetings.forgetBarred(actor);
    String act =
        switch (said) {
          case NO_CONNECTION -> "meeting.no_interest_declared";
          case CONNECTION -> "meeting.interest_declared";
          case RATHER_NOT -> "meeting.case_not_taken";
        };
    audit.record(Act.on(item.review().value(), act, item.id()));
  }
}
