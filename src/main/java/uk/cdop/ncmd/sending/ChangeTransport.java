package uk.cdop.ncmd.sending;

import jakarta.inject.Inject;
import java.time.Clock;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.ncmd.Transport;
import uk.cdop.platform.Stale;

/** The coordinator chooses how the CDOP brings its documents to the national database, and to whose key its files are locked. */
@UseCase
public class ChangeTransport {
  @Inject Access access;
  @Inject Transports transports;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * @param certificate in PEM, or empty for files that are not locked
   * @throws Stale when somebody saved after this version was read
   */
  public void change(long version, Transport kind, String certificate) {
    Actor actor = access.require(Permission.PRODUCE_NCMD);
    TransportChoice choice = transports.of(actor.cdop());
    choice.requireVersion(version);
    choice.change(kind, certificate, actor.id(), clock.instant());
    transports.keep(choice);
    audit.record(Act.of("ncmd.settings_changed", kind.name()));
  }
}
