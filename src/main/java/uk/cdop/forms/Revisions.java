package uk.cdop.forms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.platform.Missing;
import uk.cdop.platform.ModuleApi;

/**
 * Every save of a response, and of the responses it was copied from. Asked inside a use case, which has asked access first.
 */
@ModuleApi
@ApplicationScoped
public class Revisions {
  private static final int MOST_LOOKED_AT = 200;

  @PersistenceContext EntityManager entities;

  /** A save without what it said. */
  @ModuleApi
  public record Save(int number, Instant at, String by) {}

  /** The saves up to this number, newest first. */
  public List<Save> of(ResponseId response, int upTo, int most) {
    return entities
        .createQuery(
            "select new uk.cdop.forms.Revisions$Save(r.key.number, r.savedAt, r.savedBy) from Revision r"
                + " where r.key.response in :chain and r.key.number <= :upTo order by r.key.number desc",
            Save.class)
        .setParameter("chain", chain(response))
        .setParameter("upTo", upTo)
        .setMaxResults(most)
        .getResultList();
  }

  /**
   * One save with what it said.
   *
   * @throws Missing when there is none of this number
   */
  public SavedRevision get(ResponseId response, int number) {
    return newest(response, number, 1).stream().filter(found -> found.number() == number).findFirst().orElseThrow(Missing::new);
  }

  /** The save before this one; empty for the first. */
  public Optional<SavedRevision> before(ResponseId response, int number) {
    return newest(response, number - 1, 1).stream().findFirst();
  }

  /** The save in which a question got the answer it has now. */
  public Optional<SavedRevision> lastChange(ResponseId response, String question) {
    List<SavedRevision> newest = newest(response, Integer.MAX_VALUE, MOST_LOOKED_AT);
    SavedRevision changed = null;
    for (SavedRevision each : newest) {
      if (!each.answers().answer(question).equals(newest.get(0).answers().answer(question))) {
        break;
      }
      changed = each;
    }
    return Optional.ofNullable(changed);
  }

  private List<SavedRevision> newest(ResponseId response, int upTo, int most) {
    return entities
        .createQuery(
            "select r from Revision r where r.key.response in :chain and r.key.number <= :upTo order by r.key.number desc",
            Revision.class)
        .setParameter("chain", chain(response))
        .setParameter("upTo", upTo)
        .setMaxResults(most)
        .getResultStream()
        .map(Revision::saved)
        .toList();
  }

  /** The response, the one it was copied from, and so on. */
  private List<UUID> chain(ResponseId response) {
    List<?> ids =
        entities
            .createNativeQuery(
                "with recursive chain as (select id, copied_from from forms.response where id = :id"
                    + " union all select r.id, r.copied_from from forms.response r join chain c on r.id = c.copied_from)"
                    + " select id from chain",
                UUID.class)
            .setParameter("id", response.value())
            .getResultList();
    return new ArrayList<>(ids.stream().filter(Objects::nonNull).map(UUID.class::cast).toList());
  }
}
