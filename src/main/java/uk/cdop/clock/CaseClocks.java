package uk.cdop.clock;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import uk.cdop.access.Actor;
import uk.cdop.access.CurrentActor;
import uk.cdop.platform.ModuleApi;
import uk.cdop.review.ReviewCorrected;
import uk.cdop.review.ReviewId;
import uk.cdop.review.ReviewOpened;
import uk.cdop.review.StageReached;

/**
 * The clocks of cases. Whoever changes a record that starts or stops one says so here, in the same use case. They are worked out once, at
 * the end of its transaction, when every record says what it will say.
 */
@ModuleApi
@ApplicationScoped
public class CaseClocks {
  private static final String WAITING = CaseClocks.class.getName();
  private static final int AT_ONCE = 500;

  @Inject ClockRows rows;
  @Inject Reckoning reckoning;
  @Inject CurrentActor current;
  @PersistenceContext EntityManager entities;

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  TransactionSynchronizationRegistry transaction;

  /** Something happened in a case, or its record was corrected: its clocks are worked out anew. Must run inside a use case. */
  public void happened(ReviewId review) {
    // At once, and not only at the end: there the chain of the audit record is locked, and that lock comes last.
    rows.lock(List.of(review));
    waiting().computeIfAbsent(current.actor().cdop(), cdop -> new Waiting(current.actor(), new LinkedHashSet<>())).reviews().add(review);
  }

  /** Cases of one CDOP, and who acts there. */
  private record Waiting(Actor actor, Set<ReviewId> reviews) {}

  @SuppressWarnings("unchecked")
  private Map<String, Waiting> waiting() {
    Object known = transaction.getResource(WAITING);
    if (known != null) {
      return (Map<String, Waiting>) known;
    }
    Map<String, Waiting> waiting = new TreeMap<>();
    transaction.putResource(WAITING, waiting);
    transaction.registerInterposedSynchronization(
        new Synchronization() {
          @Override
          public void beforeCompletion() {
            readAll(waiting);
          }

          @Override
          public void afterCompletion(int status) {}
        });
    return waiting;
  }

  private void readAll(Map<String, Waiting> waiting) {
    entities.flush();
    // One transaction can act for two CDOPs, as when a notification is sent on.
    Actor last = current.actor();
    for (Waiting one : waiting.values()) {
      current.become(Actor.system(one.actor().cdop()));
      List<ReviewId> reviews = List.copyOf(one.reviews());
      for (int from = 0; from < reviews.size(); from += AT_ONCE) {
        reckoning.read(reviews.subList(from, Math.min(from + AT_ONCE, reviews.size())));
      }
    }
    current.become(last);
  }

  void opened(@Observes ReviewOpened event) {
    happened(event.review());
  }

  void moved(@Observes StageReached event) {
    happened(event.review());
  }

  void corrected(@Observes ReviewCorrected event) {
    happened(event.review());
  }

  /** When a clock of a case ends, by its code, such as `T9`; empty while it stands still, and where the case has none. */
  public Optional<Instant> due(ReviewId review, String code) {
    of(review);
    return Optional.ofNullable(rows.due(List.of(review), code).get(review));
  }

  /** The same for many cases; their clocks are worked out now where they never were. */
  public Map<ReviewId, Instant> due(Collection<ReviewId> of, String code) {
    if (of.isEmpty()) {
      return Map.of();
    }
    List<ReviewId> unknown = rows.unknown(of);
    if (!unknown.isEmpty()) {
      read(unknown);
    }
    return rows.due(of, code);
  }

  /** What the CDOP allows for a clock, for modules that have lines of their own. */
  public Target allows(String code) {
    return reckoning.target(code);
  }

  /** The clocks of a case, worked out now if they never were. */
  List<CaseClock> of(ReviewId review) {
    if (!rows.known(review)) {
      read(List.of(review));
    }
    return rows.of(review);
  }

  /** As the service: what the database hides from the person who acts, such as a signature from a key worker, happened all the same. */
  private void read(List<ReviewId> reviews) {
    Actor last = current.actor();
    current.become(Actor.system(last.cdop()));
    reckoning.read(reviews);
    current.become(last);
  }
}
