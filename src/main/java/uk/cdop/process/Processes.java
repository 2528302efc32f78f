package uk.cdop.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.access.Actor;
import uk.cdop.access.Colleague;
import uk.cdop.access.Colleagues;
import uk.cdop.platform.Missing;
import uk.cdop.review.ReviewId;

/** The processes beside the reviews of the current transaction's CDOP, with what changed in them and what was handed over. */
@ApplicationScoped
class Processes {
  private static final int MOST = 100;

  @PersistenceContext EntityManager entities;
  @Inject Colleagues colleagues;

  List<ParallelProcess> of(ReviewId review) {
    return of(List.of(review));
  }

  List<ParallelProcess> of(Collection<ReviewId> reviews) {
    return entities
        .createQuery("select p from ParallelProcess p where p.review in :reviews order by p.kind, p.openedAt, p.id", ParallelProcess.class)
        .setParameter("reviews", reviews.stream().map(ReviewId::value).toList())
        .setMaxResults(MOST * reviews.size())
        .getResultList();
  }

  /**
   * @throws Missing when the case has no such process
   */
  ParallelProcess get(ReviewId review, UUID id) {
    return Optional.ofNullable(entities.find(ParallelProcess.class, id)).filter(process -> process.review().equals(review)).orElseThrow(Missing::new);
  }

  /**
   * The process, held for this transaction: saves of one process take turns.
   *
   * @throws Missing when the case has no such process
   */
  ParallelProcess held(ReviewId review, UUID id) {
    ParallelProcess process = get(review, id);
    entities.refresh(process, LockModeType.PESSIMISTIC_WRITE);
    return process;
  }

  void add(ParallelProcess process) {
    entities.persist(process);
    entities.flush();
  }

  /** Newest first. */
  List<Step> steps(ParallelProcess process) {
    return entities
        .createQuery("select s from ProcessStep s where s.key.process = :process order by s.key.number desc", Step.class)
        .setParameter("process", process.id())
        .setMaxResults(MOST)
        .getResultList();
  }

  void step(ParallelProcess process, String what, Actor by, Instant now) {
    int last =
        entities
            .createQuery("select coalesce(max(s.key.number), 0) from ProcessStep s where s.key.process = :process", Integer.class)
            .setParameter("process", process.id())
            .getSingleResult();
    entities.persist(new Step(process, last + 1, what, by, now));
  }

  /** Newest first. */
  List<HandOff> handOffs(ParallelProcess process) {
    return entities
        .createQuery("select h from HandOff h where h.process = :process order by h.on desc, h.recordedAt desc, h.id", HandOff.class)
        .setParameter("process", process.id())
        .setMaxResults(MOST)
        .getResultList();
  }

  /** What the people of these accounts are called, by account. */
  Map<String, String> names(Stream<String> accounts) {
    return colleagues.named(accounts.collect(Collectors.toSet())).values().stream().collect(Collectors.toMap(Colleague::account, Colleague::name));
  }

  void add(HandOff handOff) {
    entities.persist(handOff);
  }
}
