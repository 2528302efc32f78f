package uk.cdop.chronology;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.cdop.review.ReviewId;

/** What was edited in and added to the chronologies of the current transaction's CDOP. Asked inside a use case. */
@ApplicationScoped
class Edits {
  private static final int MOST_ADDED = 1000;

  @PersistenceContext EntityManager entities;

  /** The edit that stands of each entry of a review that has one. */
  Map<String, EntryEdit> standing(ReviewId review) {
    return entities
        .createQuery(
            "select e from EntryEdit e where e.review = :review and e.number ="
                + " (select max(n.number) from EntryEdit n where n.review = e.review and n.entry = e.entry)",
            EntryEdit.class)
        .setParameter("review", review.value())
        .getResultStream()
        .collect(Collectors.toMap(EntryEdit::entry, Function.identity()));
  }

  /** All edits of an entry, newest first; the last 50. */
  List<EntryEdit> of(ReviewId review, String entry) {
    return entities
        .createQuery("select e from EntryEdit e where e.review = :review and e.entry = :entry order by e.number desc", EntryEdit.class)
        .setParameter("review", review.value())
        .setParameter("entry", entry)
        .setMaxResults(50)
        .getResultList();
  }

  List<AddedEntry> added(ReviewId review) {
    return entities
        .createQuery("select a from AddedEntry a where a.review = :review order by a.on, a.id", AddedEntry.class)
        .setParameter("review", review.value())
        .setMaxResults(MOST_ADDED)
        .getResultList();
  }

  void add(Object row) {
    entities.persist(row);
    entities.flush();
  }

  /** Waits for another save on the same review's chronology to end. */
  void lock(ReviewId review) {
    entities
        .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:key, 22)) as text)")
        .setParameter("key", review.toString())
        .getSingleResult();
  }
}
