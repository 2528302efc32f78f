package uk.cdop.keyworker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  List<Contact> of(ReviewId review, LogFilter filter, Optional<Keyset> before) {
    TypedQuery<Contact> query =
        entities
            .createQuery(
                "select c from Contact c where c.review = :review"
                    + (filter.person().isPresent() ? " and c.relative = :person" : "")
                    + (filter.way().isPresent() ? " and c.way = :way" : "")
                    + (filter.outcome().isPresent() ? " and c.outcome = :outcome" : "")
                    + (before.isPresent() ? " and (c.happenedAt < :at or (c.happenedAt = :at and c.id < :id))" : "")
                    + " order by c.happenedAt desc, c.id desc",
                Contact.class)
            .setParameter("review", review.value())
            .setMaxResults(PAGE + 1);
    filter.person().ifPresent(person -> query.setParameter("person", person));
    filter.way().ifPresent(way -> query.setParameter("way", way));
    filter.outcome().ifPresent(outcome -> query.setParameter("outcome", outcome));
    before.ifPresent(key -> query.setParameter("at", key.at()).setParameter("id", key.id()));
    return query.getResultList();
  }

  /** How many contacts of the log the filter shows. */
  long count(ReviewId review, LogFilter filter) {
    TypedQuery<Long> query =
        entities
            .createQuery(
                "select count(c) from Contact c where c.review = :review"
                    + (filter.person().isPresent() ? " and c.relative = :person" : "")
                    + (filter.way().isPresent() ? " and c.way = :way" : "")
                    + (filter.outcome().isPresent() ? " and c.outcome = :outcome" : ""),
                Long.class)
            .setParameter("review", review.value());
    filter.person().ifPresent(person -> query.setParameter("person", person));
    filter.way().ifPresent(way -> query.setParameter("way", way));
    filter.outcome().ifPresent(outcome -> query.setParameter("outcome", outcome));
    return query.getSingleResult();
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

  /** What was given, told or offered in the contacts of these reviews that stand. */
  Map<UUID, List<Tracker.Deed>> deeds(Collection<UUID> reviews) {
    return reviews.isEmpty()
        ? Map.of()
        : entities
            .createQuery("select c from Contact c where c.review in :reviews and (c.steps <> '' or c.declined <> '' or c.outcome <> :tried) and " + STANDS, Contact.class)
            .setParameter("reviews", reviews)
            .setParameter("tried", Outcome.ATTEMPTED)
            .getResultStream()
            .collect(Collectors.groupingBy(c -> c.review().value(), Collectors.mapping(Contact::deed, Collectors.toList())));
  }

  /**
   * @throws Missing when this family has no such contact
   */
  Contact get(ReviewId review, UUID id) {
    return Optional.ofNullable(entities.find(Contact.class, id))
        .filter(contact -> contact.review().equals(review))
        .orElseThrow(Missing::new);
  }

  /** Kept at once, because questions and corrections refer to it. */
  void add(Contact contact) {
    entities.persist(contact);
    entities.flush();
    clocks.happened(contact.review());
  }
}
