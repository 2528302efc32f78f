package uk.cdop.ncmd.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import uk.cdop.platform.Settings;

/** What the CDOPs chose, and whether the service can send for them. */
@ApplicationScoped
public class Transports {
  @PersistenceContext EntityManager entities;
  @Inject Settings settings;

  public TransportChoice of(String cdop) {
    return Optional.ofNullable(entities.find(TransportChoice.class, cdop)).orElseGet(() -> TransportChoice.usual(cdop));
  }

  void keep(TransportChoice choice) {
    entities.persist(choice);
  }

  /** The host to which the service would send, or why it cannot. */
  public record Reach(String host, String problem) {
    public boolean ready() {
      return problem.isEmpty();
    }
  }

  public Reach reach(String cdop) {
    ReceiverAddress.Reading reading = address(cdop);
    return new Reach(
        reading.address().map(address -> address.base().getHost()).orElse(""),
        reading.problem().map(ReceiverAddress.Problem::why).orElse(""));
  }

  ReceiverAddress.Reading address(String cdop) {
    return ReceiverAddress.of(cdop, settings.demo());
  }
}
