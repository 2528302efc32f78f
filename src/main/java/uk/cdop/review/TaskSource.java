package uk.cdop.review;

import java.util.List;
import uk.cdop.access.Actor;
import uk.cdop.platform.ModuleApi;

/** Extension point: what is due in a module's part. Both are asked inside a use case, under the actor's CDOP. */
@ModuleApi
public interface TaskSource {
  /** At most 50 things this actor should do now, most urgent first; nothing for an actor who has no part in it. */
  List<ReviewTask> desk(Actor actor);

  /** What is due in one review. */
  default List<ReviewTask> ofReview(ReviewId review) {
    return List.of();
  }
}
