package uk.cdop.themed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.cdop.access.Actor;
import uk.cdop.access.BarredReviews;
import uk.cdop.review.ReviewId;

/** The connections that people declared with cases of regional meetings, and to whom they close them. Asked inside a use case. */
@ApplicationScoped
class Connections {
  @PersistenceContext EntityManager entities;

  @Inject BarredReviews barredReviews;

  /** What was declared, as far as this CDOP may know it: its own people's, and for the host everybody's. */
  List<Connection> of(UUID meeting) {
    return entities
        .createQuery("select c from Connection c where c.meeting = :meeting order by c.declaredAt", Connection.class)
        .setParameter("meeting", meeting)
        .getResultList();
  }

  /** The reviews of this CDOP that a connection declared at a regional meeting closes to the actor, read once a transaction. */
  Set<UUID> barred(Actor actor) {
    return barredReviews.of(ThemedScope.class, actor, () -> connected(actor.id()));
  }

  /** Whoever lets the actor declare a connection calls this, so that it bars them at once. */
  void forgetBarred(Actor actor) {
    barredReviews.forget(ThemedScope.class, actor);
  }

  private Set<UUID> connected(String account) {
    return entities
        .createQuery(
            "select o.review from Offer o, Connection c where c.meeting = o.meeting and c.letter = o.letter and c.account = :account"
                + " and c.connected = true and c.withdrawnAt is null",
            UUID.class)
        .setParameter("account", account)
        .getResultStream()
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The people of this CDOP to whom a connection closes each of its own cases; only cases with somebody are among them. */
  Map<ReviewId, Set<String>> with(Collection<ReviewId> reviews) {
    return reviews.isEmpty()
        ? Map.of()
        : entities
            .createQuery(
                "select o.review, c.account from Offer o, Connection c where c.meeting = o.meeting and c.letter = o.letter and c.cdop = o.cdop"
                    + " and o.review in :reviews and c.connected = true and c.withdrawnAt is null",
                Object[].class)
            .setParameter("reviews", reviews.stream().map(ReviewId::value).toList())
            .getResultStream()
            .collect(Collectors.groupingBy(row -> new ReviewId((UUID) row[0]), Collectors.mapping(row -> (String) row[1], Collectors.toSet())));
  }

  /** Who signs one of a CDOP's own cases: its chair, or the deputy where the chair said to have a connection; empty when neither can. */
  String signs(Participant ours, Offer offer) {
    Set<String> out =
        of(ours.meeting()).stream()
            .filter(one -> one.bars() && one.cdop().equals(ours.cdop()) && offer.letter().filter(one.letter()::equals).isPresent())
            .map(Connection::account)
            .collect(Collectors.toSet());
    if (!out.contains(ours.chair())) {
      return ours.chair();
    }
    return out.contains(ours.deputy()) ? "" : ours.deputy();
  }

  /** The accounts to which a connection closes a case; only the host is told. */
  Set<String> closedTo(UUID meeting, String letter) {
    List<String> accounts =
        entities
            .createNativeQuery("select closed_to from themed.closed_to(:meeting, :letter)", String.class)
            .setParameter("meeting", meeting)
            .setParameter("letter", letter)
            .getResultList();
    return Set.copyOf(accounts);
  }

  /** Enters a connection that somebody spoke of at the meeting; false when nobody of this account attends. */
  boolean connect(UUID meeting, String letter, String account, Instant now) {
    entities.flush();
    return (Boolean)
        entities
            .createNativeQuery("select themed.connect(:meeting, :letter, :account, :now)", Boolean.class)
            .setParameter("meeting", meeting)
            .setParameter("letter", letter)
            .setParameter("account", account)
            .setParameter("now", Timestamp.from(now))
            .getSingleResult();
  }
}
