package uk.cdop.information.chasing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.cdop.directory.Contacts;
import uk.cdop.information.AgencyRequest;

/** How the current transaction's CDOP chases. */
@ApplicationScoped
public class ChaseRules {
  @PersistenceContext EntityManager entities;
  @Inject Contacts contacts;

  /** A CDOP's rule and whom a late request goes to, read once for any number of requests. */
  public record Policy(ChaseRule rule, Map<UUID, Named> byAgency, Map<String, Named> byType) {
    /** The agency's own person in the directory, else the one named for its kind, else the one for all. */
    Optional<Named> named(AgencyRequest request) {
      return request.recipient().agency().map(byAgency::get).or(() -> Optional.ofNullable(byType.get(request.recipient().agencyType()))).or(rule::named);
    }

    List<ChaseStage> stages(AgencyRequest request) {
      boolean escalates = request.chasing().escalatedAt().isEmpty() && named(request).isPresent();
      return rule.stages(request.dueOn(), escalates);
    }
  }

  public Policy policy(String cdop) {
    Map<String, Named> byType =
        people().values().stream()
            .filter(person -> person.named().isPresent())
            .collect(Collectors.toMap(NamedPerson::agencyType, person -> person.named().orElseThrow()));
    Map<UUID, Named> byAgency =
        contacts.escalations().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> new Named(entry.getValue().name(), entry.getValue().email())));
    return new Policy(rule(cdop), byAgency, byType);
  }

  public ChaseRule rule(String cdop) {
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
