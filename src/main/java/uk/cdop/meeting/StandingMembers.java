package uk.cdop.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.platform.Missing;

/** The standing members of the current transaction's CDOP's panel. Asked inside a use case. */
@ApplicationScoped
class StandingMembers {
  @PersistenceContext EntityManager entities;

  /** Those whose membership runs. */
  List<StandingMember> current() {
    return entities
        .createQuery("select m from StandingMember m where m.endedOn is null order by m.startedOn, m.account", StandingMember.class)
        .setMaxResults(100)
        .getResultList();
  }

  /** Those whose membership ended, the latest first. */
  List<StandingMember> former() {
    return entities
        .createQuery("select m from StandingMember m where m.endedOn is not null order by m.endedOn desc, m.id", StandingMember.class)
        .setMaxResults(50)
        .getResultList();
  }

  /** The running membership of an account. */
  Optional<StandingMember> of(String account) {
    return current().stream().filter(member -> member.account().equals(account)).findFirst();
  }

  /**
   * @throws Missing when there is no such member here
   */
  StandingMember get(UUID id) {
    return Optional.ofNullable(entities.find(StandingMember.class, id)).orElseThrow(Missing::new);
  }

  void add(StandingMember member) {
    entities.persist(member);
  }
}
