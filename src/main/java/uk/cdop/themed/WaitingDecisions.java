package uk.cdop.themed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Which decisions wait to be written to their owners' records, over all CDOPs: their ids and whose they are, nothing else. */
@ApplicationScoped
public class WaitingDecisions {
  @PersistenceContext EntityManager entities;

  /** A decision on its way. */
  record Waiting(UUID id, String cdop) {}

  @Transactional
  List<Waiting> all() {
    List<Object[]> rows = entities.createNativeQuery("select id, cdop from themed.waiting()", Object[].class).getResultList();
    return rows.stream().map(row -> new Waiting((UUID) row[0], (String) row[1])).toList();
  }
}
