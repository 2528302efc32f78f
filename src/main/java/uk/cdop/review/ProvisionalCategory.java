package uk.cdop.review;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import uk.cdop.platform.ModuleApi;

/** Extension point: the category of death as it stands, before or after the panel. Asked inside a use case, after access was asked. */
@ModuleApi
public interface ProvisionalCategory {
  /** A category from 1 to 10, or a part of one such as 8.1. */
  Optional<String> of(ReviewId review);

  /** The same of several reviews; those without a category are left out. */
  Map<ReviewId, String> of(Collection<ReviewId> reviews);
}
