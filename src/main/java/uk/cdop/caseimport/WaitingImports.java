package uk.cdop.caseimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Which imports wait for the round, over all CDOPs: their ids and whose they are, nothing else. */
@ApplicationScoped
public class WaitingImports {
  @PersistenceContext EntityManager entities;

  /** An import at work. */
  record Waiting(UUID id, String cdop) {}

  @Transactional
  List<Waiting> all() {
    List<Object[]> rows = entities.createNativeQuery("select id, cdop from caseimport.at_work()", Object[].class).getResultList();
    return rows.stream()
        .map(row -> new Waiting((UUID) row[0], (String) row[1]))
        .toList();
  }
}
