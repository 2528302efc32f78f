package uk.cdop.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.cdop.platform.ModuleApi;

/** The people of the current transaction's CDOP. To be asked inside a use case. */
@ModuleApi
@ApplicationScoped
public class Colleagues {
  @PersistenceContext EntityManager entities;

  /** At most 200, by name. */
  public List<Colleague> with(Role role) {
    return entities
        .createQuery("select p from Person p where concat(' ', p.roles, ' ') like :role order by p.name", Person.class)
        .setParameter("role", "% " + role.code() + " %")
        .setMaxResults(200)
        .getResultStream()
        .map(Person::asColleague)
        .toList();
  }

  /** Everybody, at most 400, by name. */
  public List<Colleague> all() {
    return entities
        .createQuery("select p from Person p order by p.name, p.key.account", Person.class)
        .setMaxResults(400)
        .getResultStream()
        .map(Person::asColleague)
        .toList();
  }

  public Optional<Colleague> find(String account) {
    return Optional.ofNullable(named(List.of(account)).get(account));
  }

  /** Those of the accounts that are known, by account. */
  public Map<String, Colleague> named(Collection<String> accounts) {
    return entities
        .createQuery("select p from Person p where p.key.account in :accounts", Person.class)
        .setParameter("accounts", accounts)
        .getResultStream()
        .map(Person::asColleague)
        .collect(Collectors.toMap(Colleague::account, Function.identity()));
  }
}
