package uk.cdop.caselist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.Actor;

/** The filters that the actor keeps and those that colleagues share; row-level security shows no others. */
@ApplicationScoped
class SavedFilters {
  private static final int SHOWN = 60;

  @PersistenceContext EntityManager entities;

  /** Own ones first, by name. */
  List<SavedFilter> shown(Actor actor) {
    return entities
        .createQuery("select f from SavedFilter f order by case when f.account = :me then 0 else 1 end, f.name, f.id", SavedFilter.class)
        .setParameter("me", actor.id())
        .setMaxResults(SHOWN)
        .getResultList();
  }

  List<SavedFilter> own(Actor actor) {
    return entities
        .createQuery("select f from SavedFilter f where f.account = :me order by f.name", SavedFilter.class)
        .setParameter("me", actor.id())
        .setMaxResults(SHOWN)
        .getResultList();
  }

  Optional<SavedFilter> find(UUID id) {
    return Optional.ofNullable(entities.find(SavedFilter.class, id));
  }

  void add(SavedFilter filter) {
    entities.persist(filter);
  }

  void remove(SavedFilter filter) {
    entities.remove(filter);
  }

  void flush() {
    entities.flush();
  }
}
