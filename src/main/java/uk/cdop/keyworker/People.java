package uk.cdop.keyworker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.cdop.platform.Clocks;
import uk.cdop.platform.Missing;
import uk.cdop.review.IdentifierSource;
import uk.cdop.review.ReviewId;

/** The people of families, and the days they would rather be left alone. Asked inside a use case. */
@ApplicationScoped
public class People implements IdentifierSource {
  static final int MOST = 40;
  static final int MOST_DAYS = 40;

  @PersistenceContext EntityManager entities;

  /** Those in the list, parents first; at most {@value #MOST}. */
  public List<Person> of(ReviewId review) {
    return all(review).stream().map(Relative::asPerson).filter(person -> !person.wishes().gone()).toList();
  }

  /** Everyone who is or was in the list: names in a family's record must not reach anonymised papers. */
  @Override
  public List<Identifier> identifiers(ReviewId review) {
    List<Identifier> known = new ArrayList<>();
    for (Relative one : all(review)) {
      Person.Wishes who = one.asPerson().wishes();
      String role = who.relation() == Relation.OTHER ? "a relative" : "the " + who.relation().label().toLowerCase(Locale.UK);
      known.add(new Identifier(who.name(), role));
      if (!who.called().isEmpty() && !who.called().equals(who.name())) {
        known.add(new Identifier(who.called(), role));
      }
    }
    return known;
  }

  private List<Relative> all(ReviewId review) {
    return entities
        .createQuery("select r from Relative r where r.review = :review order by r.relation, r.name, r.id", Relative.class)
        .setParameter("review", review.value())
        .setMaxResults(MOST)
        .getResultList();
  }

  /**
   * @throws Missing when this family has no such person
   */
  Relative get(ReviewId review, UUID id) {
    return find(review, id).orElseThrow(Missing::new);
  }

  Optional<Relative> find(ReviewId review, UUID id) {
    return Optional.ofNullable(entities.find(Relative.class, id)).filter(one -> one.review().equals(review));
  }

  /**
   * @throws Missing when this family has no such person
   */
  public Person person(ReviewId review, UUID id) {
    return get(review, id).asPerson();
  }

  /** The next days of the year first, then those of one year; at most {@value #MOST_DAYS}. */
  List<DayToAvoid> days(ReviewId review) {
    return entities
        .createQuery(
            "select d from DayToAvoid d where d.review = :review and d.removedAt is null order by d.month, d.day, d.id",
            DayToAvoid.class)
        .setParameter("review", review.value())
        .setMaxResults(MOST_DAYS)
        .getResultList();
  }

  /**
   * @throws Missing when this family has no such day
   */
  DayToAvoid day(ReviewId review, UUID id) {
    return Optional.ofNullable(entities.find(DayToAvoid.class, id)).filter(day -> day.review().equals(review)).orElseThrow(Missing::new);
  }

  /** When, and by whom, brothers, sisters or others of the wider family were first written down, by review. */
  Map<ReviewId, FamilyPart.Taken> othersThanParents(Collection<UUID> reviews) {
    return reviews.isEmpty()
        ? Map.of()
        : entities
            .createQuery("select r from Relative r where r.review in :reviews and r.relation not in :parents order by r.savedAt, r.id", Relative.class)
            .setParameter("reviews", reviews)
            .setParameter("parents", Arrays.stream(Relation.values()).filter(Relation::parent).toList())
            .getResultStream()
            .collect(Collectors.toMap(Relative::review, one -> new FamilyPart.Taken(one.savedAt().atZone(Clocks.ENGLAND).toLocalDate(), one.savedBy()), (first, later) -> first));
  }

  /** The families in which somebody who is told separately, and may be contacted, was not reached since a moment. */
  Set<UUID> unreachedSince(Collection<UUID> reviews, Instant limit) {
    return reviews.isEmpty()
        ? Set.of()
        : new HashSet<>(
            entities
                .createQuery(
                    "select distinct r.review from Relative r where r.review in :reviews and r.apart = true and r.gone = false and r.doNotContact = false"
                        + " and r.savedAt <= :limit and not exists (select c.id from Contact c where c.relative = r.id and c.outcome <> :tried"
                        + " and c.happenedAt > :limit and not exists (select d.id from Contact d where d.corrects = c.id))",
                    UUID.class)
                .setParameter("reviews", reviews)
                .setParameter("tried", Outcome.ATTEMPTED)
                .setParameter("limit", limit)
                .getResultList());
  }

  /** When each of the people of a family was reached last, for those who were. */
  Map<UUID, Instant> reached(ReviewId review) {
    return entities
        .createQuery(
            "select c.relative, max(c.happenedAt) from Contact c where c.review = :review and c.relative is not null and c.outcome <> :tried"
                + " and not exists (select d.id from Contact d where d.corrects = c.id) group by c.relative",
            Object[].class)
        .setParameter("review", review.value())
        .setParameter("tried", Outcome.ATTEMPTED)
        .getResultStream()
        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Instant) row[1]));
  }

  void add(Object made) {
    entities.persist(made);
    entities.flush();
  }

  /** What someone should think of before a contact on this day, in words; empty when nothing speaks against it. */
  public List<String> cautions(ReviewId review, SensitiveDays remembered, String child, LocalDate on, Optional<UUID> person, Optional<Way> way) {
    List<String> cautions = new ArrayList<>(remembered.near(on).stream().map(near -> "It is " + near.words(child) + ".").toList());
    days(review).stream()
        .filter(day -> day.person().isEmpty() || person.isEmpty() || day.person().equals(person))
        .flatMap(day -> day.near(on).stream())
        .map(words -> "They asked for no contact: it is " + words + ".")
        .forEach(cautions::add);
    person
        .flatMap(id -> find(review, id))
        .map(Relative::asPerson)
        .ifPresent(
            who -> {
              if (who.wishes().doNotContact()) {
                cautions.add(who.wishes().addressed() + " asked not to be contacted: " + who.wishes().whyNot());
              }
              way.filter(who.wishes().waysNot()::contains)
                  .ifPresent(not -> cautions.add(who.wishes().addressed() + " asked not to be reached by " + not.label().toLowerCase(Locale.UK) + "."));
            });
    return List.copyOf(cautions);
  }
}
