package uk.cdop.meeting;

import java.util.List;
import uk.cdop.platform.ModuleApi;
import uk.cdop.review.ReviewId;

/** Extension point: meetings of another kind that stand for the panel's, such as one of several CDOPs. Asked as {@link PanelSittings} is. */
@ModuleApi
public interface OtherSittings {
  List<PanelSittings.PanelSitting> of(ReviewId review);
}
