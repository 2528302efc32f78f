package uk.cdop.pack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The rule of the current transaction's CDOP. */
@ApplicationScoped
class PackRules {
  @PersistenceContext EntityManager entities;

  Optional<PackRule> own(String cdop) {
    return Optional.ofNullable(entities.find(PackRule.class, cdop));
  }

  PackWishes values(String cdop) {
    return own(cdop).map(PackRule::values).orElse(PackWishes.USUAL);
  }

  void keep(PackRule rule) {
    entities.persist(rule);
  }
}
