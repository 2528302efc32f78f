package uk.cdop.information;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How the current transaction's CDOP chases. */
@ApplicationScoped
public class ChaseRules {
  @PersistenceContext EntityManager entities;

  /** A CDOP's rule and whom it names for each kind of agency, read once for any number of requests. */
  record Policy(ChaseRule rule, Map<String, Named> byType) {
    Optional<Named> named(String agencyType) {
      return Optional.ofNullable(byType.get(agencyType)).or(rule::named);
    }

    List<ChaseStage> stages(AgencyRequest request) {
      boolean escalates = request.chasing().escalatedAt().isEmpty() && named(request.agencyType()).isPresent();
      return rule.stages(request.dueOn(), escalates);
    }
  }

  Policy policy(String cdop) {
    Map<String, Named> byType =
        people().values().stream()
            .filter(person -> person.named().isPresent())
            .collect(Collectors.toMap(NamedPerson::agencyType, person -> person.named().orElseThrow()));
    return new Policy(rule(cdop), byType);
  }

  ChaseRule rule(String cdop) {
    return Optional.ofNullable(entities.find(ChaseRule.class, cdop)).orElseGet(() -> ChaseRule.usual(cdop));
  }

  Map<String, NamedPerson> people() {
    return entities.createQuery("select p from NamedPerson p", NamedPerson.class).setMaxResults(200)
        .getResultStream()
        .collect(Collectors.toMap(NamedPerson::agencyType, Function.identity()));
  }

  void keep(Object ruleOrPerson) {
    entities.persist(ruleOrPerson);
  }
}
