package uk.cdop.keyworker;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import uk.cdop.review.ReviewId;
import uk.cdop.review.ReviewTask;

/** Extension point: a part of a family's record with pages of its own. Asked inside a use case, after access was asked. */
public interface FamilyPart {
  /** Smaller numbers stand first. */
  int place();

  /** What its link says. */
  String name();

  /** Below the family's address, such as `letters`. */
  String path();

  /** How it stands, in a line or two. */
  List<String> standing(ReviewId review);

  /** What is open and has to be known by whoever takes over, one thing a line. */
  default List<String> open(ReviewId review) {
    return List.of();
  }

  /** What is due in this part for any of the reviews, most urgent first. */
  default List<ReviewTask> due(Collection<ReviewId> reviews) {
    return List.of();
  }

  /** Steps that this part's own record shows as taken, for each of the reviews. */
  default Map<ReviewId, Map<Step, Taken>> taken(Collection<ReviewId> reviews) {
    return Map.of();
  }

  /** When a step was taken, and by whom. */
  record Taken(LocalDate on, String by) {}
}
