package uk.cdop.themed;

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
 * Someone named for a regional meeting says whether they have a connection with a case, whichever CDOP it belongs to. A connection
 * closes the case to them at once; a later "no" does not open it again.
 */
@UseCase
public class DeclareConnection {
  @Inject RegionalDoor door;
  @Inject Regionals regionals;
  @Inject Connections connections;
  @Inject Closures closures;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  public void declare(UUID id, String letter, boolean connected, String words) {
    RegionalDoor.Inside inside = door.enter(id, Permission.ATTEND_REGIONAL);
    RegionalItem item = regionals.item(id, letter);
    if (!inside.attends() || !inside.meeting().released() || inside.meeting().closed(clock.instant())) {
      throw new Missing();
    }
    if (closures.letters(inside, List.of(item)).contains(letter)) {
      return;
    }
    regionals.keep(new Connection(id, letter, inside.actor(), connected, connected ? words : "", clock.instant()));
    connections.forgetBarred(inside.actor());
    audit.record(Act.of(connected ? "themed.connection_declared" : "themed.no_connection_declared", id + "/" + letter));
  }
}
