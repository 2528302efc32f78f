package uk.cdop.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import uk.cdop.platform.ModuleApi;

/** The agencies that the current transaction's CDOP may ask. To be used inside a use case. */
@ModuleApi
@ApplicationScoped
public class Agencies {
  private static final int MOST = 500;

  @PersistenceContext EntityManager entities;

  /** Those that are still asked, by name; at most 500. */
  public List<Agency> active() {
    return entities
        .createQuery("select a from ListedAgency a where a.active = true order by a.name", ListedAgency.class)
        .setMaxResults(MOST)
        .getResultStream()
        .map(ListedAgency::agency)
        .toList();
  }

  /** Those of the ids that are known here and still asked, by name. */
  public List<Agency> named(Collection<UUID> ids) {
    return entities
        .createQuery("select a from ListedAgency a where a.id in :ids and a.active = true order by a.name", ListedAgency.class)
        .setParameter("ids", ids)
        .getResultStream()
        .map(ListedAgency::agency)
        .toList();
  }
}
