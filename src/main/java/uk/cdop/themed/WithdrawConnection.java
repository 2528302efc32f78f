package uk.cdop.themed;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Missing;

/** The chair of the regional meeting withdraws a declared connection, with a reason that is kept; never their own. */
@UseCase
public class WithdrawConnection {
  @Inject RegionalDoor door;
  @Inject Regionals regionals;
  @Inject Connections connections;
  @Inject Closures closures;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  public void withdraw(UUID id, String letter, UUID connection, String reason) {
    RegionalDoor.Inside inside = door.enterAsHost(id, Permission.ATTEND_REGIONAL);
    if (closures.letters(inside, regionals.agenda(id)).contains(letter)) {
      throw new Missing();
    }
    Connection declared =
        connections.of(id).stream()
            .filter(one -> one.id().equals(connection) && one.letter().equals(letter) && one.bars())
            .filter(one -> inside.meeting().chairedBy(inside.actor()) && !one.account().equals(inside.actor().id()))
            .findFirst()
            .orElseThrow(Missing::new);
    declared.withdraw(inside.actor(), reason, clock.instant());
    audit.record(Act.of("themed.connection_withdrawn", id + "/" + letter).because(reason));
  }
}
