package uk.cdop.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.platform.Clocks;
import uk.cdop.platform.ModuleApi;

/** Cases brought in from another product. Part of the use case that brings them, which has asked access and records it. */
@ModuleApi
@ApplicationScoped
public class OldCases {
  @Inject Reviews reviews;
  @PersistenceContext EntityManager entities;
  @Inject Event<ReviewOpened> opened;

  /** Adds the cases, each under a number of the year its panel was told, and says which ids they got, in the same order. */
  public List<ReviewId> add(String cdop, List<OldCase> cases) {
    Map<Integer, Queue<String>> numbers =
        cases.stream()
            .collect(Collectors.groupingBy(OldCases::year, Collectors.counting()))
            .entrySet()
            .stream()
            .sorted(Map.Entry.comparingByKey())
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    year -> new ArrayDeque<>(reviews.nextNumbers(cdop, year.getKey(), year.getValue().intValue()))));
    List<ReviewId> added = new ArrayList<>();
    for (OldCase old : cases) {
      ReviewId id = ReviewId.create();
      entities.persist(Review.imported(id, cdop, numbers.get(year(old)).remove(), old));
      added.add(id);
      if (old.stage() != Stage.CLOSED) {
        // A case closed long ago starts nothing anywhere.
        opened.fire(new ReviewOpened(id));
      }
    }
    return added;
  }

  /** Those of the NHS numbers that this CDOP has a case with, also one that is closed to the actor. */
  public Set<String> known(Collection<String> nhsNumbers) {
    if (nhsNumbers.isEmpty()) {
      return Set.of();
    }
    List<?> known =
        entities
            .createNativeQuery("select review.nhs_numbers_known(cast(:numbers as text[]))", String.class)
            .setParameter("numbers", nhsNumbers.toArray(String[]::new))
            .getResultList();
    return known.stream().map(String.class::cast).collect(Collectors.toSet());
  }

  /** Every case that could be one of these children: by NHS number, or by both days. */
  public List<ReviewFacts> like(Collection<Child> children) {
    Set<String> nhsNumbers = children.stream().flatMap(child -> child.nhsNumber().stream()).collect(Collectors.toSet());
    // Two questions, because an "or" of the two would read every case of the panel.
    List<Review> byNumber =
        nhsNumbers.isEmpty()
            ? List.of()
            : entities
                .createQuery("select r from Review r where r.nhsNumber in :numbers", Review.class)
                .setParameter("numbers", nhsNumbers)
                .getResultList();
    String pairs =
        children.stream().map(child -> "{\"born\":\"" + child.bornOn() + "\",\"died\":\"" + child.diedOn() + "\"}").distinct().collect(Collectors.joining(",", "[", "]"));
    List<?> byDates =
        entities
            .createNativeQuery(
                "select r.* from jsonb_to_recordset(cast(:pairs as jsonb)) as p (born date, died date) "
                    + "join review.review r on r.cdop = platform.tenant() and r.born_on = p.born and r.died_on = p.died",
                Review.class)
            .setParameter("pairs", pairs)
            .getResultList();
    return Stream.concat(byNumber.stream(), byDates.stream().map(Review.class::cast))
        .map(Review::facts)
        .collect(Collectors.toMap(ReviewFacts::id, Function.identity(), (one, same) -> one))
        .values()
        .stream()
        .toList();
  }

  /** Those that were changed since they were added, or that any other record refers to. */
  public Set<ReviewId> workedOn(Collection<ReviewId> ids) {
    if (ids.isEmpty()) {
      return Set.of();
    }
    List<?> found =
        entities
            .createNativeQuery("select distinct w from review.worked_on(cast(:ids as uuid[])) w", UUID.class)
            .setParameter("ids", ids.stream().map(ReviewId::toString).collect(Collectors.joining(",", "{", "}")))
            .getResultList();
    Set<ReviewId> workedOn = new HashSet<>();
    found.forEach(id -> workedOn.add(new ReviewId((UUID) id)));
    return workedOn;
  }

  private static int year(OldCase old) {
    return old.notifiedAt().atZone(Clocks.ENGLAND).getYear();
  }
}
