package uk.cdop.ncmd.sending;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.ncmd.Transport;

/** Shows how a CDOP brings its documents to the national database. */
@UseCase
public class ViewTransport {
  @Inject Access access;
  @Inject Transports transports;
  @Inject Receivers receivers;
  @Inject AuditTrail audit;

  /**
   * The settings as they stand.
   *
   * @param host to which the service would send; empty when it cannot, and then the problem says why
   */
  public record View(long version, Transport kind, String certificate, String host, String problem, Optional<Instant> pausedUntil) {}

  public View view() {
    Actor actor = access.require(Permission.PRODUCE_NCMD);
    audit.record(Act.of("ncmd.settings_viewed", ""));
    TransportChoice choice = transports.of(actor.cdop());
    Transports.Reach reach = transports.reach(actor.cdop());
    return new View(
        choice.version(), choice.kind(), choice.certificate(), reach.host(), reach.problem(), receivers.pausedUntil(actor.cdop()));
  }
}
