package uk.cdop.keyworker;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Colleague;
import uk.cdop.access.Colleagues;
import uk.cdop.access.Permission;
import uk.cdop.access.Role;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Once;
import uk.cdop.review.ReviewId;

/** Someone is asked to stand in for a family's key worker on certain days: by the coordinator for one family, or by a key worker for their own. */
@UseCase
public class ArrangeCover {
  @Inject Access access;
  @Inject Colleagues colleagues;
  @Inject Kept kept;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** What is kept of cover and of a request that was made before. */
  @Dependent
  static class Kept {
    @Inject Assignments assignments;
    @Inject Covers covers;
    @Inject Once once;
  }

  /** Who stands in, on which days, and what they should know. */
  public record Wish(String account, Cover.Days days, String note) {}

  /** What came of it. */
  public enum Arranging {
    ARRANGED,
    NO_SUCH_KEY_WORKER,
    /** Nobody is the key worker of this family, so nobody can stand in. */
    NO_KEY_WORKER,
    /** The person is the key worker themselves. */
    THEIR_OWN,
    NO_FAMILY_CHOSEN
  }

  public Arranging forFamily(ReviewId review, Wish wish, String key) {
    Actor actor = access.require(Permission.ARRANGE_COVER, review.value());
    if (kept.once.made(key).isPresent()) {
      return Arranging.ARRANGED;
    }
    Optional<Assignment> current = kept.assignments.current(review);
    return current.isEmpty() ? Arranging.NO_KEY_WORKER : arrange(List.of(current.get()), wish, actor, key);
  }

  /**
   * For families of the actor's own.
   *
   * @param chosen empty for all of them
   */
  public Arranging forOwn(Optional<Set<UUID>> chosen, Wish wish, String key) {
    Actor actor = access.require(Permission.ARRANGE_COVER);
    if (kept.once.made(key).isPresent()) {
      return Arranging.ARRANGED;
    }
    Set<UUID> barred = access.barred(Permission.ARRANGE_COVER);
    Map<UUID, Assignment> own =
        kept.assignments.of(actor).stream()
            .filter(a -> !barred.contains(a.review().value()))
            .collect(Collectors.toMap(a -> a.review().value(), Function.identity()));
    List<Assignment> families = own.values().stream().filter(a -> chosen.isEmpty() || chosen.get().contains(a.review().value())).toList();
    return families.isEmpty() ? Arranging.NO_FAMILY_CHOSEN : arrange(families, wish, actor, key);
  }

  private Arranging arrange(List<Assignment> families, Wish wish, Actor actor, String key) {
    Optional<Colleague> standIn = colleagues.find(wish.account()).filter(colleague -> colleague.roles().contains(Role.KEY_WORKER));
    if (standIn.isEmpty()) {
      return Arranging.NO_SUCH_KEY_WORKER;
    }
    if (families.stream().anyMatch(family -> family.account().equals(wish.account()))) {
      return Arranging.THEIR_OWN;
    }
    for (Assignment family : families) {
      Cover cover = new Cover(family, standIn.get(), wish.days(), wish.note(), actor, clock.instant());
      kept.covers.add(cover);
      audit.record(Act.on(family.review().value(), "keyworker.cover_arranged", cover.id()));
    }
    kept.once.remember(key, wish.account());
    return Arranging.ARRANGED;
  }
}
