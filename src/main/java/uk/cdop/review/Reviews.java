package uk.cdop.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.cdop.access.CaseRegister;
import uk.cdop.platform.Missing;
import uk.cdop.platform.ModuleApi;

/** The reviews of the current transaction's CDOP. Asked inside a use case, after access was asked. */
@ModuleApi
@ApplicationScoped
public class Reviews implements CaseRegister {
  @PersistenceContext EntityManager entities;

  @Override
  @Transactional
  public boolean holds(String cdop, UUID review) {
    Review known = entities.find(Review.class, review);
    return known != null && known.facts().cdop().equals(cdop);
  }

  /**
   * @throws Missing when there is no such review in this CDOP
   */
  public ReviewFacts get(ReviewId id) {
    return entity(id).facts();
  }

  Review entity(ReviewId id) {
    return Optional.ofNullable(entities.find(Review.class, id.value())).orElseThrow(Missing::new);
  }

  /** Those of the ids that are known here, by id. */
  public Map<ReviewId, ReviewFacts> named(Collection<ReviewId> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return facts(
            entities
                .createQuery("select r from Review r where r.id in :ids", Review.class)
                .setParameter("ids", ids.stream().map(ReviewId::value).toList())
                .getResultList())
        .stream()
        .collect(Collectors.toMap(ReviewFacts::id, Function.identity()));
  }

  /** Whether this CDOP has a review with the NHS number, also one that is closed to the actor: nobody opens a second. */
  public boolean knows(String nhsNumber) {
    return (Boolean) entities.createNativeQuery("select review.nhs_number_is_known(:nhs)").setParameter("nhs", nhsNumber).getSingleResult();
  }

  /** The review with this number, such as `OXON-2026-0014`, if this CDOP has it. */
  public Optional<ReviewFacts> numbered(String number) {
    return entities
        .createQuery("select r from Review r where r.number = :number", Review.class)
        .setParameter("number", number)
        .getResultStream()
        .map(Review::facts)
        .findFirst();
  }

  /** The reviews with these numbers, as far as this CDOP has them. */
  public List<ReviewFacts> numbered(Collection<String> numbers) {
    return numbers.isEmpty()
        ? List.of()
        : facts(
            entities
                .createQuery("select r from Review r where r.number in :numbers", Review.class)
                .setParameter("numbers", numbers)
                .getResultList());
  }

  /** Those that could be about the same child: by NHS number, by both dates, or by postcode and a birth within a day. */
  public List<ReviewFacts> near(Child child, int most) {
    return facts(
        entities
            .createQuery(
                "select r from Review r where r.nhsNumber = :nhs or (r.bornOn = :born and r.diedOn = :died)"
                    + " or (r.bornOn between :before and :after and r.postcode = :postcode) order by r.openedAt desc, r.id",
                Review.class)
            .setParameter("nhs", child.nhsNumberOrEmpty())
            .setParameter("born", child.bornOn())
            .setParameter("died", child.diedOn())
            .setParameter("before", child.bornOn().minusDays(1))
            .setParameter("after", child.bornOn().plusDays(1))
            .setParameter("postcode", child.postcode())
            .setMaxResults(most)
            .getResultList());
  }

  /** When the review reached each stage, as far as it was kept. */
  Map<Stage, Instant> reached(ReviewId id) {
    Map<Stage, Instant> reached = new EnumMap<>(Stage.class);
    for (Object each :
        entities
            .createNativeQuery("select stage, at from review.stage_reached where review_id = :id", Object[].class)
            .setParameter("id", id.value())
            .getResultList()) {
      Object[] row = (Object[]) each;
      reached.put(Stage.valueOf((String) row[0]), (Instant) row[1]);
    }
    return reached;
  }

  /** The reviews that stand at one of these stages, those of the earliest death first. */
  public List<ReviewFacts> at(Collection<Stage> stages, int most) {
    return facts(
        entities
            .createQuery("select r from Review r where r.stage in :stages order by r.diedOn, r.id", Review.class)
            .setParameter("stages", stages)
            .setMaxResults(most)
            .getResultList());
  }

  /**
   * The same, page by page: those that come after one of them in that order, or the first.
   *
   * @param without the reviews that must not be among them, such as those that are barred: so that no page ends with one
   */
  public List<ReviewFacts> page(Collection<Stage> stages, Collection<UUID> without, Optional<ReviewFacts> last, int most) {
    TypedQuery<Review> query =
        entities.createQuery(
            "select r from Review r where r.stage in :stages"
                + (without.isEmpty() ? "" : " and r.id not in :without")
                + (last.isEmpty() ? "" : " and (r.diedOn > :died or r.diedOn = :died and r.id > :id)")
                + " order by r.diedOn, r.id",
            Review.class);
    if (!without.isEmpty()) {
      query.setParameter("without", without);
    }
    last.ifPresent(one -> query.setParameter("died", one.child().diedOn()).setParameter("id", one.id().value()));
    return facts(query.setParameter("stages", stages).setMaxResults(most).getResultList());
  }

  /** The reviews at one of these stages of children who died since a day, the latest deaths first. */
  public List<ReviewFacts> diedSince(LocalDate day, Collection<Stage> stages, int most) {
    return facts(
        entities
            .createQuery("select r from Review r where r.stage in :stages and r.diedOn >= :day order by r.diedOn desc, r.id", Review.class)
            .setParameter("stages", stages)
            .setParameter("day", day)
            .setMaxResults(most)
            .getResultList());
  }

  static List<ReviewFacts> facts(List<Review> reviews) {
    return reviews.stream().map(Review::facts).toList();
  }

  /** The next number of a CDOP in a year, such as `OXON-2026-0014`; numbers are never used twice. */
  String nextNumber(String cdop, int year) {
    return nextNumbers(cdop, year, 1).getFirst();
  }

  /** As many numbers as asked for, in one go. */
  List<String> nextNumbers(String cdop, int year, int many) {
    Number last =
        (Number)
            entities
                .createNativeQuery(
                    "insert into review.numbering values (:cdop, :year, :many) on conflict (cdop, year) "
                        + "do update set last = numbering.last + :many returning last")
                .setParameter("cdop", cdop)
                .setParameter("year", year)
                .setParameter("many", many)
                .getSingleResult();
    return IntStream.rangeClosed(last.intValue() - many + 1, last.intValue()).mapToObj(n -> "%s-%d-%04d".formatted(cdop, year, n)).toList();
  }
}
