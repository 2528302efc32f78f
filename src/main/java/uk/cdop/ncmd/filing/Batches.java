package uk.cdop.ncmd.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import uk.cdop.ncmd.Submission;
import uk.cdop.ncmd.Submissions;
import uk.cdop.platform.Keyset;
import uk.cdop.platform.Missing;
import uk.cdop.review.ReviewFacts;
import uk.cdop.review.ReviewId;
import uk.cdop.review.Reviews;

/** The files of the current transaction's CDOP. */
@ApplicationScoped
public class Batches {
  @PersistenceContext EntityManager entities;
  @Inject Submissions submissions;
  @Inject Reviews reviews;

  /** The number of the next file; two who make one at the same moment wait for each other. */
  int nextNumber(String cdop) {
    entities
        .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:name, 0)) as text)")
        .setParameter("name", "ncmd.batch " + cdop)
        .getSingleResult();
    return entities.createQuery("select coalesce(max(b.number), 0) + 1 from Batch b where b.cdop = :cdop", Integer.class)
        .setParameter("cdop", cdop).getSingleResult();
  }

  void keep(Batch batch, List<BatchFile.Part> parts) {
    entities.persist(batch);
    entities.flush();
    entities
        .createNativeQuery(
            "insert into ncmd.batched (batch_id, cdop, submission_id, review_id)"
                + " select :batch, s.cdop, s.id, s.review_id from ncmd.submission s where s.id in (:ids)")
        .setParameter("batch", batch.id())
        .setParameter("ids", parts.stream().map(part -> part.submission().id()).toList())
        .executeUpdate();
  }

  /**
   * @throws Missing when there is no such file in this CDOP
   */
  Batch get(UUID id) {
    return Optional.ofNullable(entities.find(Batch.class, id)).orElseThrow(Missing::new);
  }

  List<UUID> documents(Batch batch) {
    List<?> ids =
        entities.createNativeQuery("select submission_id from ncmd.batched where batch_id = :batch", UUID.class)
            .setParameter("batch", batch.id()).getResultList();
    return ids.stream().map(UUID.class::cast).toList();
  }

  /** How many documents of each of these files the reader may see. */
  Map<UUID, Integer> seen(Collection<Batch> batches, Set<UUID> barred) {
    if (batches.isEmpty()) {
      return Map.of();
    }
    Query query =
        entities
            .createNativeQuery(
                "select b.batch_id, cast(count(*) as int) from ncmd.batched b join ncmd.submission s on s.id = b.submission_id"
                    + " where b.batch_id in (:batches)" + (barred.isEmpty() ? "" : " and s.review_id not in (:barred)") + " group by b.batch_id",
                Tuple.class)
            .setParameter("batches", batches.stream().map(Batch::id).toList());
    if (!barred.isEmpty()) {
      query.setParameter("barred", barred);
    }
    Map<UUID, Integer> seen = new HashMap<>();
    for (Object row : query.getResultList()) {
      seen.put(((Tuple) row).get(0, UUID.class), ((Tuple) row).get(1, Integer.class));
    }
    return seen;
  }

  /** The documents with the numbers of their cases, in the order of the file. */
  List<BatchFile.Part> parts(List<UUID> ids) {
    List<Submission> found = submissions.all(ids);
    Map<ReviewId, ReviewFacts> cases = reviews.named(found.stream().map(s -> new ReviewId(s.review())).distinct().toList());
    return found.stream().map(s -> new BatchFile.Part(s, cases.get(new ReviewId(s.review())).number())).toList();
  }

  /** The documents under the numbers of their cases, with what is to be known of each. */
  List<MakeBatch.Waiting> named(List<Submission.Line> lines, Function<Submission.Line, List<String>> words) {
    Map<ReviewId, ReviewFacts> cases = reviews.named(lines.stream().map(line -> new ReviewId(line.review())).distinct().toList());
    return lines.stream()
        .map(line -> new MakeBatch.Waiting(
            line.id(),
            cases.get(new ReviewId(line.review())).number(),
            line.occasion().label().toLowerCase(Locale.UK) + ", document " + line.number(),
            words.apply(line)))
        .toList();
  }

  List<Batch> newest(String cdop, Optional<Keyset> after, int most) {
    TypedQuery<Batch> query =
        entities.createQuery(
                "select b from Batch b where b.cdop = :cdop "
                    + (after.isEmpty() ? "" : "and (b.madeAt < :at or (b.madeAt = :at and b.id < :id)) ") + "order by b.madeAt desc, b.id desc",
                Batch.class)
            .setParameter("cdop", cdop)
            .setMaxResults(most);
    after.ifPresent(key -> query.setParameter("at", key.at()).setParameter("id", key.id()));
    return query.getResultList();
  }
}
