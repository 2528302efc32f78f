package uk.cdop.access;

import java.util.Set;
import java.util.UUID;
import uk.cdop.platform.ModuleApi;

/** Extension point: which cases an actor is attached to, or barred from. A bar beats every role and every attachment. */
@ModuleApi
public interface CaseScope {
  /** Whether the actor is attached to this review in a way that carries this permission. */
  default boolean attaches(Actor actor, Permission permission, UUID review) {
    return false;
  }

  /** Whether the actor is barred from doing this on this review: less than {@link #barred} where a decision or another task opens some of it. */
  default boolean bars(Actor actor, Permission permission, UUID review) {
    return barred(actor).contains(review);
  }

  /** The reviews the actor may not open anywhere, such as those they declared an interest in. */
  default Set<UUID> barred(Actor actor) {
    return Set.of();
  }
}
