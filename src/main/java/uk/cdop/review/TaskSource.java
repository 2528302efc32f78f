package uk.cdop.review;

import java.util.List;
import java.util.Optional;
import uk.cdop.access.Actor;
import uk.cdop.platform.ModuleApi;

/** Extension point: what is due in a module's part. Both are asked inside a use case, under the actor's CDOP. */
@ModuleApi
public interface TaskSource {
  /**
   * What this actor should do now, most urgent first; nothing for an actor who has no part in it.
   *
   * @param most how many the desk asks for; whoever has as many may have more
   */
  List<ReviewTask> desk(Actor actor, int most);

  /** Where all lines of a kind are listed, for kinds that can have more than a desk shows; `what` is as in {@link ReviewTask}. */
  default Optional<String> list(String what) {
    return Optional.empty();
  }

  /** What is due in one review. */
  default List<ReviewTask> ofReview(ReviewId review) {
    return List.of();
  }
}
