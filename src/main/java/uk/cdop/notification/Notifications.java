package uk.cdop.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import uk.cdop.forms.Answers;
import uk.cdop.forms.Response;
import uk.cdop.forms.Responses;
import uk.cdop.platform.Keyset;
import uk.cdop.platform.Missing;
import uk.cdop.review.ReviewId;

/** The notifications of the current transaction's CDOP. Asked inside a use case, after access was asked. */
@ApplicationScoped
class Notifications {
  private static final String FORM = "notification";

  @PersistenceContext EntityManager entities;
  @Inject Responses responses;

  /** Keeps complete answers as a new notification of this CDOP, frozen from now on. */
  Notification keep(String cdop, Answers answers, Instant receivedAt, String by, Origin origin) {
    Response open = responses.open(cdop, FORM, answers, by);
    Response frozen = responses.submit(open.id(), open.version(), by);
    Notification notification =
        new Notification(cdop, freeReference(), receivedAt, frozen.id(), NotificationFacts.of(frozen.answers()), origin);
    entities.persist(notification);
    return notification;
  }

  private Reference freeReference() {
    return Stream.generate(Reference::random).limit(20).filter(this::free).findFirst().orElseThrow();
  }

  private boolean free(Reference reference) {
    return (Boolean)
        entities
            .createNativeQuery("select notification.reference_free(:reference)", Boolean.class)
            .setParameter("reference", reference.text())
            .getSingleResult();
  }

  Notification get(UUID id) {
    return Optional.ofNullable(entities.find(Notification.class, id)).orElseThrow(Missing::new);
  }

  /** Waits for another coordinator's decision to end and then reads what is there. */
  Notification locked(UUID id) {
    Notification found = get(id);
    entities.refresh(found, LockModeType.PESSIMISTIC_WRITE);
    return found;
  }

  Optional<Notification> find(Reference reference) {
    return entities
        .createQuery("select n from Notification n where n.reference = :reference", Notification.class)
        .setParameter("reference", reference.text())
        .getResultStream()
        .findFirst();
  }

  /** Those that wait for a decision, the oldest first. */
  List<Received> waiting(Optional<Keyset> after, int most) {
    return page("n.status = uk.cdop.notification.Status.RECEIVED", ">", "", after, most);
  }

  /** Those that were decided, the newest first. */
  List<Received> decided(Optional<Keyset> after, int most) {
    return page("n.status <> uk.cdop.notification.Status.RECEIVED", "<", " desc", after, most);
  }

  private List<Received> page(String which, String beyond, String order, Optional<Keyset> after, int most) {
    String from =
        after
            .map(key -> " and (n.receivedAt %1$s :at or (n.receivedAt = :at and n.id %1$s :id))".formatted(beyond))
            .orElse("");
    var query =
        entities.createQuery(
            "select n from Notification n where %s%s order by n.receivedAt%s, n.id%s".formatted(which, from, order, order),
            Notification.class);
    after.ifPresent(key -> query.setParameter("at", key.at()).setParameter("id", key.id()));
    return query.setMaxResults(most).getResultStream().map(Notification::received).toList();
  }

  /** Those that belong to a review, the one that opened it first. */
  List<Received> of(ReviewId review) {
    return entities
        .createQuery(
            "select n from Notification n where n.reviewId = :review"
                + " order by case when n.status = uk.cdop.notification.Status.OPENED then 0 else 1 end, n.receivedAt, n.id",
            Notification.class)
        .setParameter("review", review.value())
        .setMaxResults(50)
        .getResultStream()
        .map(Notification::received)
        .toList();
  }

  /** Those that opened these reviews, by review; the first where there are several. */
  Map<ReviewId, Received> opened(Collection<ReviewId> reviews) {
    Map<ReviewId, Received> opened = new HashMap<>();
    if (!reviews.isEmpty()) {
      entities
          .createQuery(
              "select n from Notification n where n.reviewId in :reviews and n.status = uk.cdop.notification.Status.OPENED order by n.receivedAt, n.id",
              Notification.class)
          .setParameter("reviews", reviews.stream().map(ReviewId::value).toList())
          .getResultStream()
          .map(Notification::received)
          .forEach(one -> one.decision().flatMap(Decision::review).ifPresent(review -> opened.putIfAbsent(review, one)));
    }
    return opened;
  }

  void add(Correction correction) {
    entities.persist(correction);
  }

  /** What was put right in a case's notifications, the newest first. */
  List<Correction> corrections(ReviewId review) {
    return entities
        .createQuery("select c from Correction c where c.review = :review order by c.correctedAt desc, c.id", Correction.class)
        .setParameter("review", review.value())
        .setMaxResults(100)
        .getResultList();
  }

  /** Those that could be about the same child and are still this CDOP's; {@link Likeness} decides. */
  List<Received> near(Received one, int most) {
    LocalDate born = one.child().bornOn();
    return entities
        .createQuery(
            "select n from Notification n where n.id <> :id and n.status <> uk.cdop.notification.Status.TRANSFERRED and"
                + " (n.nhsNumber = :nhs or (n.bornOn = :born and n.diedOn = :died)"
                + " or (n.bornOn between :before and :after and n.postcode = :postcode))"
                + " order by n.receivedAt desc, n.id",
            Notification.class)
        .setParameter("id", one.id())
        .setParameter("nhs", one.child().nhsNumberOrEmpty())
        .setParameter("born", born)
        .setParameter("died", one.child().diedOn())
        .setParameter("before", born.minusDays(1))
        .setParameter("after", born.plusDays(1))
        .setParameter("postcode", one.child().postcode())
        .setMaxResults(most)
        .getResultStream()
        .map(Notification::received)
        .toList();
  }
}
