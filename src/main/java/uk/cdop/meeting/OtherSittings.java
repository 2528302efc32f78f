package uk.cdop.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import uk.cdop.platform.ModuleApi;
import uk.cdop.review.ReviewId;

/** Extension point: meetings of another kind that stand for the panel's, such as one of several CDOPs. Asked as {@link PanelSittings} is. */
@ModuleApi
public interface OtherSittings {
  List<PanelSittings.PanelSitting> of(ReviewId review);

  /** Those of the reviews that wait for a meeting of this kind, with where as a sentence without its full stop. */
  default Map<ReviewId, String> taken(Collection<ReviewId> reviews) {
    return Map.of();
  }
}
