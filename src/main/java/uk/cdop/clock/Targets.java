package uk.cdop.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.cdop.access.Colleague;
import uk.cdop.access.Colleagues;

/** The targets that the current transaction's CDOP set for itself. */
@ApplicationScoped
class Targets {
  private static final int MOST = 200;

  @PersistenceContext EntityManager entities;
  @Inject Colleagues colleagues;

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

  /** What those who changed these targets are called, by account. */
  Map<String, String> names(Collection<OwnTarget> changed) {
    return colleagues.named(changed.stream().map(OwnTarget::changedBy).collect(Collectors.toSet())).values().stream()
        .collect(Collectors.toMap(Colleague::account, Colleague::name));
  }

  void add(OwnTarget target) {
    entities.persist(target);
  }
}
