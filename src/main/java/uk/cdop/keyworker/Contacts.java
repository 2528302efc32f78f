package uk.cdop.keyworker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.cdop.clock.CaseClocks;
import uk.cdop.platform.Keyset;
import uk.cdop.platform.Missing;
import uk.cdop.review.ReviewId;

/** What was recorded of contacts with families. Asked inside a use case. */
@ApplicationScoped
class Contacts {
  static final int PAGE = 25;
  private static final String STANDS = "not exists (select d.id from Contact d where d.corrects = c.id)";

  @PersistenceContext EntityManager entities;
  @Inject CaseClocks clocks;

  /** Newest first, one more than a page holds. */
  List<Contact> of(ReviewId review, Optional<Keyset> before) {
    TypedQuery<Contact> query =
        entities
            .createQuery(
                "select c from Contact c where c.review = :review"
                    + (before.isPresent() ? " and (c.happenedAt < :at or (c.happenedAt = :at and c.id < :id))" : "")
                    + " order by c.happenedAt desc, c.id desc",
                Contact.class)
            .setParameter("review", review.value())
            .setMaxResults(PAGE + 1);
    before.ifPresent(key -> query.setParameter("at", key.at()).setParameter("id", key.id()));
    return query.getResultList();
  }

  /** Of these contacts, the ones that were corrected, each with its correction. */
  Map<UUID, Contact> correctionsOf(Collection<Contact> contacts) {
    return entities
        .createQuery("select c from Contact c where c.corrects in :ids", Contact.class)
        .setParameter("ids", contacts.stream().map(Contact::id).toList())
        .getResultStream()
        .collect(Collectors.toMap(c -> c.corrects().orElseThrow(), c -> c));
  }

  /** The contacts of these reviews that stand, without what was said. */
  Map<UUID, List<Rhythm.Touch>> touches(Collection<UUID> reviews) {
    return entities
        .createQuery(
            "select new uk.cdop.keyworker.Rhythm$Touch(c.id, c.review, c.account, c.happenedAt, c.outcome, c.nextOn)"
                + " from Contact c where c.review in :reviews and "
                + STANDS,
            Rhythm.Touch.class)
        .setParameter("reviews", reviews)
        .getResultStream()
        .collect(Collectors.groupingBy(Rhythm.Touch::review));
  }

  /** What the family was given, told or offered in any contact that stands. */
  Set<Step> stepsTaken(ReviewId review) {
    return entities
        .createQuery("select c.steps from Contact c where c.review = :review and " + STANDS, String.class)
        .setParameter("review", review.value())
        .getResultStream()
        .flatMap(codes -> Step.ofCodes(codes).stream())
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Step.class)));
  }

  /**
   * @throws Missing when this family has no such contact
   */
  Contact get(ReviewId review, UUID id) {
    return Optional.ofNullable(entities.find(Contact.class, id))
        .filter(contact -> contact.review().equals(review))
        .orElseThrow(Missing::new);
  }

  void add(Contact contact) {
    entities.persist(contact);
    clocks.happened(contact.review());
  }
}
