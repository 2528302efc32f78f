package uk.cdop.review;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Keyset;
import uk.cdop.platform.ModuleApi;

/** Lists and finds the reviews of the actor's CDOP, newest first, 25 a page. */
@ModuleApi
@UseCase
public class ListReviews {
  private static final int PAGE = 25;

  @Inject Access access;
  @Inject AuditTrail audit;
  @Inject FindCases find;
  @PersistenceContext EntityManager entities;

  /** One page and where the next begins. */
  public record Listing(List<ReviewFacts> reviews, Optional<Keyset> next) {}

  /**
   * @param words a review number, an NHS number in any spacing, or a name or the beginning of one, see {@link FindCases}; empty for all
   * @param stage empty for every stage
   */
  public Listing list(String words, Optional<Stage> stage, Optional<Keyset> after) {
    Actor actor = access.require(Permission.FIND_REVIEWS);
    audit.record(Act.of("review.listed", ""));
    StringBuilder query = new StringBuilder("select r from Review r where r.cdop = :cdop");
    List<Setting> settings = new ArrayList<>();
    settings.add(q -> q.setParameter("cdop", actor.cdop()));
    var barred = access.barred();
    if (!barred.isEmpty()) {
      query.append(" and r.id not in :barred");
      settings.add(q -> q.setParameter("barred", barred));
    }
    stage.ifPresent(
        s -> {
          query.append(" and r.stage = :stage");
          settings.add(q -> q.setParameter("stage", s));
        });
    if (!words.isBlank()) {
      List<UUID> ids = find.find(words);
      query.append(" and r.id in :found");
      settings.add(q -> q.setParameter("found", ids));
    }
    after.ifPresent(
        key -> {
          query.append(" and (r.openedAt < :at or (r.openedAt = :at and r.id < :id))");
          settings.add(q -> q.setParameter("at", key.at()).setParameter("id", key.id()));
        });
    query.append(" order by r.openedAt desc, r.id desc");
    TypedQuery<Review> built = entities.createQuery(query.toString(), Review.class).setMaxResults(PAGE + 1);
    settings.forEach(setting -> setting.on(built));
    List<ReviewFacts> found = Reviews.facts(built.getResultList());
    List<ReviewFacts> page = found.stream().limit(PAGE).toList();
    Optional<Keyset> next =
        found.size() > PAGE
            ? Optional.of(new Keyset(page.getLast().openedAt(), page.getLast().id().value()))
            : Optional.empty();
    return new Listing(page, next);
  }

  private interface Setting {
    void on(TypedQuery<Review> query);
  }
}
