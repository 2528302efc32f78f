package uk.cdop.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The targets that the current transaction's CDOP set for itself. */
@ApplicationScoped
class Targets {
  private static final int MOST = 200;

  @PersistenceContext EntityManager entities;

  Map<String, OwnTarget> own() {
    return entities
        .createQuery("select t from OwnTarget t", OwnTarget.class)
        .setMaxResults(MOST)
        .getResultStream()
        .collect(Collectors.toMap(OwnTarget::code, Function.identity()));
  }

  Optional<OwnTarget> own(String cdop, String code) {
    return Optional.ofNullable(entities.find(OwnTarget.class, new OwnTarget.Key(cdop, code)));
  }

  void add(OwnTarget target) {
    entities.persist(target);
  }
}
