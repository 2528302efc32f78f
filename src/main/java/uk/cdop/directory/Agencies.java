package uk.cdop.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.platform.Missing;
import uk.cdop.platform.ModuleApi;

/** The agencies that the current transaction's CDOP may ask. To be used inside a use case. */
@ModuleApi
@ApplicationScoped
public class Agencies {
  private static final int MOST = 1000;

  @PersistenceContext EntityManager entities;
  @Inject Clock clock;

  /** Those that are asked today, by name; at most 1,000. */
  public List<Agency> active() {
    LocalDate today = LocalDate.now(clock);
    return all().stream().filter(agency -> agency.askedOn(today)).map(ListedAgency::agency).toList();
  }

  /** Those of the ids that are known here and asked today, by name. */
  public List<Agency> named(Collection<UUID> ids) {
    return active().stream().filter(agency -> ids.contains(agency.id())).toList();
  }

  /** An agency of this CDOP, whether it is still asked or not. */
  public Optional<Agency> find(UUID id) {
    return Optional.ofNullable(entities.find(ListedAgency.class, id)).map(ListedAgency::agency);
  }

  /** Whether an agency that is asked, or one of its contacts, has an address at exactly this domain. */
  public boolean knowsDomain(String domain) {
    String wanted = domain.strip().toLowerCase(Locale.UK);
    return !wanted.isEmpty()
        && ((Number)
                    entities
                        .createNativeQuery(
                            "select count(*) from (select email from directory.agency where active union all "
                                + "select c.email from directory.contact c join directory.agency a on a.id = c.agency_id where a.active) known "
                                + "where lower(split_part(known.email, '@', 2)) = :domain")
                        .setParameter("domain", wanted)
                        .getSingleResult())
                .longValue()
            > 0;
  }

  /** By name. */
  List<ListedAgency> all() {
    return entities
        .createQuery("select a from ListedAgency a order by a.name, a.id", ListedAgency.class)
        .setMaxResults(MOST)
        .getResultList();
  }

  /**
   * @throws Missing when there is no such agency here
   */
  ListedAgency entity(UUID id) {
    return Optional.ofNullable(entities.find(ListedAgency.class, id)).orElseThrow(Missing::new);
  }

  void add(ListedAgency agency) {
    entities.persist(agency);
    entities.flush();
  }

  /** Whether another agency has this name already. */
  boolean taken(String name, UUID exceptOrNull) {
    return all().stream()
        .anyMatch(agency -> agency.facts().name().equalsIgnoreCase(name) && !agency.id().equals(exceptOrNull));
  }
}
