package uk.cdop.review;

import java.util.List;
import uk.cdop.access.Permission;
import uk.cdop.platform.ModuleApi;
import uk.cdop.platform.ui.Link;

/** Extension point: a part of the case, with a link in the case's navigation and a few lines on its summary page. */
@ModuleApi
public interface CaseSection {
  /** Smaller numbers stand first. */
  int place();

  /** The words of the link, such as `Family`. */
  String name();

  /** What follows `/reviews/{id}/`, such as `family`. */
  String path();

  /** Who sees the link. */
  Permission permission();

  /** Whether this case has the part at all; asked inside a use case. */
  default boolean concerns(ReviewId review) {
    return true;
  }

  /** How things stand in this part, in at most five plain lines; asked inside a use case. */
  default List<String> standing(ReviewId review) {
    return List.of();
  }

  /** What must be seen on every page of the case, such as `Restricted`. */
  default List<String> markers(ReviewId review) {
    return List.of();
  }

  /** What can be done next in this part, if anything. */
  default List<Link> next(ReviewId review) {
    return List.of();
  }
}
