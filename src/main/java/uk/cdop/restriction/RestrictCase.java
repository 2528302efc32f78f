package uk.cdop.restriction;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Colleague;
import uk.cdop.access.Colleagues;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Missing;
import uk.cdop.review.ReviewFacts;
import uk.cdop.review.ReviewId;
import uk.cdop.review.Reviews;

/**
 * A coordinator or designated doctor opens a case to named people only, or changes who they are. Whoever does it stays named, and
 * only who is named may change it: breaking the glass lets nobody move the wall.
 */
@UseCase
public class RestrictCase {
  @Inject Access access;
  @Inject Reviews reviews;
  @Inject Restrictions restrictions;
  @Inject Colleagues colleagues;
  @Inject AuditTrail audit;

  @Inject Clock clock;

  /**
   * What is asked for.
   *
   * @param seen the version of the restriction that the page showed; empty when there was none
   */
  public record Wish(Optional<Long> seen, Ground ground, String reason, boolean sealed, Set<String> named, Set<String> keptOut) {}

  /** What came of it. */
  public sealed interface Outcome {
    record Restricted() implements Outcome {}

    /** Somebody else changed it after the page was shown. */
    record Overtaken() implements Outcome {}
  }

  public Outcome restrict(ReviewId review, Wish wish) {
    Actor actor = access.require(Permission.RESTRICT_CASE, review.value());
    ReviewFacts facts = reviews.get(review);
    Optional<Restriction> current = restrictions.current(review.value());
    if (!current.map(Restriction::version).equals(wish.seen())) {
      return new Outcome.Overtaken();
    }
    Instant now = clock.instant();
    Restriction restriction =
        current.map(one -> changed(one, wish, actor)).orElseGet(() -> placed(facts, wish, actor, now));
    list(restriction, wish, actor, now);
    audit.record(Act.on(review.value(), current.isPresent() ? "restriction.changed" : "restriction.placed", restriction.id()).because(wish.reason()));
    return new Outcome.Restricted();
  }

  private Restriction placed(ReviewFacts facts, Wish wish, Actor actor, Instant now) {
    Restriction placed = new Restriction(facts, wish.ground(), wish.reason(), wish.sealed(), actor, now);
    restrictions.add(placed);
    restrictions.flush();
    return placed;
  }

  private Restriction changed(Restriction one, Wish wish, Actor actor) {
    requireNamed(restrictions, one, actor);
    one.change(wish.ground(), wish.reason(), wish.sealed());
    return one;
  }

  private void list(Restriction restriction, Wish wish, Actor actor, Instant now) {
    Map<String, Standing> wanted = new HashMap<>();
    wish.keptOut().forEach(account -> wanted.put(account, Standing.KEPT_OUT));
    wish.named().forEach(account -> wanted.put(account, Standing.NAMED));
    wanted.put(actor.id(), Standing.NAMED);
    List<Listed> before = restrictions.people(restriction);
    before.stream().filter(one -> one.standing() != wanted.get(one.account())).forEach(one -> one.end(now));
    before.stream().filter(one -> one.standing() == wanted.get(one.account())).forEach(one -> wanted.remove(one.account()));
    restrictions.flush();
    Map<String, Colleague> known = wanted.isEmpty() ? Map.of() : colleagues.named(wanted.keySet());
    wanted.forEach(
        (account, standing) -> {
          if (known.containsKey(account)) {
            restrictions.add(new Listed(restriction, known.get(account), standing, actor, now));
          }
        });
  }

  /** @throws Missing for whoever is not named, also while they look through broken glass */
  static void requireNamed(Restrictions restrictions, Restriction one, Actor actor) {
    if (!restrictions.standing(one, actor.id()).equals(Optional.of(Standing.NAMED))) {
      throw new Missing();
    }
  }
}
