package uk.cdop.ncmd;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

/** Which CDOPs have work for the service, over all of them: their codes and nothing else. */
@ApplicationScoped
public class WaitingWork {
  @PersistenceContext EntityManager entities;

  @Transactional
  public List<String> toSend(Instant now) {
    return cdops("select cdop from ncmd.cdops_that_send(:at)", now);
  }

  @Transactional
  List<String> toCompare(Instant before) {
    return cdops("select cdop from ncmd.cdops_to_compare(:at)", before);
  }

  private List<String> cdops(String query, Instant at) {
    return entities.createNativeQuery(query, String.class).setParameter("at", Timestamp.from(at)).getResultList();
  }
}
