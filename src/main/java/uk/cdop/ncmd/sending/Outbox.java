package uk.cdop.ncmd.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.cdop.ncmd.Submission;

/** The documents of the current transaction's CDOP that the service has in hand. */
@ApplicationScoped
public class Outbox {
  @PersistenceContext EntityManager entities;
  @Inject Clock clock;

  void add(Submission submission) {
    entities.persist(new Outgoing(submission, clock.instant()));
    entities.flush();
  }

  void remove(Outgoing outgoing) {
    entities.remove(outgoing);
    entities.flush();
  }

  /** The document in hand, locked; empty when its verdict came meanwhile. */
  Optional<Outgoing> locked(UUID submission) {
    return Optional.ofNullable(entities.find(Outgoing.class, submission, LockModeType.PESSIMISTIC_WRITE));
  }

  /**
   * The document that waits longest and is nobody's, locked until the end of the transaction; another node skips it. Documents
   * of one case go out in their order.
   *
   * @param node this node's name, by which what its earlier life had taken is known
   * @param life this node since its last start
   */
  Optional<Outgoing> next(String node, String life, Instant now) {
    return entities
        .createNativeQuery(
            "select o.submission_id from ncmd.outgoing o where o.cdop = platform.tenant() and o.next_try_at <= :now"
                + " and (o.taken_until is null or o.taken_until <= :now or (starts_with(o.taken_by, :node) and o.taken_by <> :life))"
                + " and not exists (select from ncmd.outgoing e where e.cdop = o.cdop and e.review_id = o.review_id and e.number < o.number)"
                + " order by o.next_try_at, o.submission_id limit 1 for update of o skip locked",
            UUID.class)
        .setParameter("now", Timestamp.from(now))
        .setParameter("node", node)
        .setParameter("life", life)
        .getResultStream()
        .findFirst()
        .map(id -> entities.find(Outgoing.class, (UUID) id));
  }

  /** When those of the documents that wait are tried again, and what went wrong last. */
  public record Waiting(UUID submission, Instant nextTryAt, int tries, String lastError) {}

  public Map<UUID, Waiting> waiting(Collection<UUID> submissions) {
    return submissions.isEmpty()
        ? Map.of()
        : entities.createQuery(
                "select new uk.cdop.ncmd.sending.Outbox$Waiting(o.submission, o.nextTryAt, o.tries, o.lastError) from Outgoing o"
                    + " where o.submission in :submissions", Waiting.class)
            .setParameter("submissions", submissions)
            .getResultStream()
            .collect(Collectors.toMap(Waiting::submission, waiting -> waiting));
  }
}
