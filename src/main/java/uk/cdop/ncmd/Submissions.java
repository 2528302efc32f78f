package uk.cdop.ncmd;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.cdop.clock.CaseClocks;
import uk.cdop.platform.Keyset;
import uk.cdop.platform.Missing;
import uk.cdop.review.ReviewId;

/** The ledger of the current transaction's CDOP. */
@ApplicationScoped
public class Submissions {
  private static final String LINE =
      "select new uk.cdop.ncmd.Submission$Line(s.id, s.review, s.number, s.occasion, s.dataset, s.sha256, s.payloadSha256,"
          + " s.size, s.warnings, s.producedAt, s.producedBy, w.state, w.latest, w.transport, w.reference, w.tries, w.since)"
          + " from Submission s join Whereabouts w on w.submission = s.id ";

  @PersistenceContext EntityManager entities;
  @Inject CaseClocks clocks;

  /** Waits until no other transaction changes the ledger of this case. */
  public void lock(ReviewId review) {
    entities
        .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:name, 0)) as text)")
        .setParameter("name", "ncmd.submission " + review)
        .getSingleResult();
  }

  void add(Submission submission) {
    entities.persist(submission);
    entities.flush();
    clocks.happened(new ReviewId(submission.review()));
  }

  Optional<Submission> find(UUID id) {
    return Optional.ofNullable(entities.find(Submission.class, id));
  }

  /**
   * @throws Missing when the case has no such document
   */
  public Submission get(ReviewId review, UUID id) {
    return find(id).filter(s -> s.review().equals(review.value())).orElseThrow(Missing::new);
  }

  /** Those of the ids that are known here. */
  public List<Submission> all(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : entities.createQuery("select s from Submission s where s.id in :ids order by s.producedAt, s.id", Submission.class)
            .setParameter("ids", ids).getResultList();
  }

  /**
   * @throws Missing when there is no such document in this CDOP
   */
  public Submission.Line line(UUID id) {
    return entities.createQuery(LINE + "where s.id = :id", Submission.Line.class)
        .setParameter("id", id).getResultStream().findFirst().orElseThrow(Missing::new);
  }

  /** The lines of these documents, oldest first. */
  public List<Submission.Line> lines(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : entities.createQuery(LINE + "where s.id in :ids order by s.producedAt, s.id", Submission.Line.class)
            .setParameter("ids", ids).getResultList();
  }

  /** The documents of a case, newest first. */
  public List<Submission.Line> of(ReviewId review) {
    return entities
        .createQuery(LINE + "where s.review = :review order by s.number desc", Submission.Line.class)
        .setParameter("review", review.value())
        .getResultList();
  }

  /** The documents of these cases, newest first within each. */
  public List<Submission.Line> of(Collection<UUID> reviews) {
    return reviews.isEmpty()
        ? List.of()
        : entities.createQuery(LINE + "where s.review in :reviews order by s.review, s.number desc", Submission.Line.class)
            .setParameter("reviews", reviews).getResultList();
  }

  /** The documents of a case that were turned down and have no newer one in their place. */
  List<Submission> turnedDown(ReviewId review) {
    return entities
        .createQuery(
            "select s from Submission s join Whereabouts w on w.submission = s.id where w.review = :review and w.latest = true"
                + " and w.state = uk.cdop.ncmd.SubmissionState.REJECTED order by s.number",
            Submission.class)
        .setParameter("review", review.value())
        .getResultList();
  }

  /** The document of a case with this number. */
  public Optional<Submission> numbered(UUID review, int number) {
    return entities
        .createQuery("select s from Submission s where s.review = :review and s.number = :number", Submission.class)
        .setParameter("review", review)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  Optional<Submission> latest(ReviewId review, Occasion occasion) {
    return entities
        .createQuery(
            "select s from Submission s where s.review = :review and s.occasion = :occasion order by s.number desc",
            Submission.class)
        .setParameter("review", review.value())
        .setParameter("occasion", occasion)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The documents of a shelf that moved last first, without those of barred cases. */
  List<Submission.Line> on(Shelf shelf, String cdop, Set<UUID> barred, Optional<Keyset> after, int most) {
    TypedQuery<Submission.Line> query =
        entities
            .createQuery(
                LINE
                    + "where w.cdop = :cdop and " + shelf.condition() + " "
                    + (barred.isEmpty() ? "" : "and w.review not in :barred ")
                    + (after.isEmpty() ? "" : "and (w.since < :at or (w.since = :at and w.submission < :id)) ")
                    + "order by w.since desc, w.submission desc",
                Submission.Line.class)
            .setParameter("cdop", cdop)
            .setMaxResults(most);
    if (!barred.isEmpty()) {
      query.setParameter("barred", barred);
    }
    after.ifPresent(key -> query.setParameter("at", key.at()).setParameter("id", key.id()));
    return query.getResultList();
  }

  /** How many documents stand on each shelf. */
  Map<Shelf, Long> counts(String cdop, Set<UUID> barred) {
    TypedQuery<Object[]> query =
        entities.createQuery(
                "select w.state, w.latest, count(w) from Whereabouts w where w.cdop = :cdop "
                    + (barred.isEmpty() ? "" : "and w.review not in :barred ") + "group by w.state, w.latest",
                Object[].class)
            .setParameter("cdop", cdop);
    if (!barred.isEmpty()) {
      query.setParameter("barred", barred);
    }
    Map<Shelf, Long> counts = new EnumMap<>(Shelf.class);
    for (Object[] row : query.getResultList()) {
      SubmissionState state = (SubmissionState) row[0];
      boolean latest = (Boolean) row[1];
      long number = (Long) row[2];
      counts.merge(Shelf.ALL, number, Long::sum);
      switch (state) {
        case PRODUCED -> counts.merge(Shelf.WAITING, latest ? number : 0, Long::sum);
        case QUEUED -> counts.merge(Shelf.WAITING, number, Long::sum);
        case SENT -> counts.merge(Shelf.SENT, number, Long::sum);
        case ACCEPTED -> counts.merge(Shelf.ACCEPTED, number, Long::sum);
        case REJECTED, NEEDS_FIXING -> counts.merge(Shelf.FIXING, latest ? number : 0, Long::sum);
        case WITHDRAWN -> { }
      }
    }
    return counts;
  }

  /** How the CDOP brings its documents there; by hand unless it chose otherwise. */
  Transport transport(String cdop) {
    List<?> found = entities.createNativeQuery("select kind from ncmd.transport where cdop = :cdop", String.class).setParameter("cdop", cdop).getResultList();
    return found.stream().findFirst().flatMap(kind -> Transport.read((String) kind)).orElse(Transport.PORTAL);
  }

  /** The documents that were produced in a time, have not left us and were not replaced, oldest first, without those of barred cases. */
  public List<Submission.Line> unsent(String cdop, Set<UUID> barred, Instant from, Instant until, int most) {
    TypedQuery<Submission.Line> query =
        entities.createQuery(
                LINE + "where w.cdop = :cdop and w.latest = true"
                    + " and w.state in (uk.cdop.ncmd.SubmissionState.PRODUCED, uk.cdop.ncmd.SubmissionState.NEEDS_FIXING)"
                    + " and s.producedAt >= :from and s.producedAt < :until "
                    + (barred.isEmpty() ? "" : "and w.review not in :barred ") + "order by s.producedAt, s.id",
                Submission.Line.class)
            .setParameter("cdop", cdop)
            .setParameter("from", from)
            .setParameter("until", until)
            .setMaxResults(most);
    if (!barred.isEmpty()) {
      query.setParameter("barred", barred);
    }
    return query.getResultList();
  }

  /** The newest document of each case that arrived at the national database. */
  public List<Submission.Line> held(String cdop, Set<UUID> barred, int most) {
    TypedQuery<Submission.Line> query =
        entities.createQuery(
                LINE + "where w.cdop = :cdop and w.state in (uk.cdop.ncmd.SubmissionState.SENT, uk.cdop.ncmd.SubmissionState.ACCEPTED)"
                    + " and not exists (select 1 from Submission n join Whereabouts v on v.submission = n.id where n.review = s.review"
                    + " and n.number > s.number and v.state in (uk.cdop.ncmd.SubmissionState.SENT, uk.cdop.ncmd.SubmissionState.ACCEPTED)) "
                    + (barred.isEmpty() ? "" : "and w.review not in :barred ") + "order by s.producedAt, s.id",
                Submission.Line.class)
            .setParameter("cdop", cdop)
            .setMaxResults(most);
    if (!barred.isEmpty()) {
      query.setParameter("barred", barred);
    }
    return query.getResultList();
  }
}
