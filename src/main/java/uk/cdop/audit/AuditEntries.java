package uk.cdop.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads the record of the current transaction's CDOP, newest first, a page at a time. */
@ApplicationScoped
class AuditEntries {
  /** An entry is never changed, so a reason that can name a second case is left out where it is read. New entries of these acts have none. */
  private static final String COLUMNS =
      "select number, at, actor, role, act, object, review_id,"
          + " case when act in ('linkedcase.linked', 'linkedcase.unlinked') then '' else reason end from audit.entry ";

  @PersistenceContext EntityManager entities;

  List<Entry> ofReview(UUID review, long before, int most) {
    return read(
        entities
            .createNativeQuery(
                COLUMNS + "where review_id = :review and number < :before order by number desc", Object[].class)
            .setParameter("review", review)
            .setParameter("before", before)
            .setMaxResults(most)
            .getResultList());
  }

  List<Entry> all(String actor, long before, int most) {
    return read(
        entities
            .createNativeQuery(
                COLUMNS
                    + "where (:actor = '' or actor = :actor) and number < :before order by number desc",
                Object[].class)
            .setParameter("actor", actor)
            .setParameter("before", before)
            .setMaxResults(most)
            .getResultList());
  }

  List<Entry> during(String actor, UUID review, Instant from, Instant until, int most) {
    return read(
        entities
            .createNativeQuery(
                COLUMNS + "where review_id = :review and actor = :actor and at >= :from and at <= :until order by number desc", Object[].class)
            .setParameter("review", review)
            .setParameter("actor", actor)
            .setParameter("from", from)
            .setParameter("until", until)
            .setMaxResults(most)
            .getResultList());
  }

  /** The number of the first entry that does not fit the chain; empty when the whole chain fits. */
  Optional<Long> firstBroken(String cdop) {
    Number number =
        (Number)
            entities
                .createNativeQuery("select audit.first_broken(:cdop)")
                .setParameter("cdop", cdop)
                .getSingleResult();
    return Optional.ofNullable(number).map(Number::longValue);
  }

  private static List<Entry> read(List<Object[]> rows) {
    return rows.stream()
        .map(
            row ->
                new Entry(
                    ((Number) row[0]).longValue(),
                    (Instant) row[1],
                    (String) row[2],
                    (String) row[3],
                    (String) row[4],
                    (String) row[5],
                    (UUID) row[6],
                    (String) row[7]))
        .toList();
  }
}
