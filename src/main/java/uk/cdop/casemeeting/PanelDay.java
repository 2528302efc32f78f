package uk.cdop.casemeeting;

import java.time.LocalDate;
import java.util.Optional;
import uk.cdop.platform.ModuleApi;
import uk.cdop.review.ReviewId;

/** Extension point: when the panel met about a child, which the child death review meeting cannot come after. */
@ModuleApi
public interface PanelDay {
  /** The first day on which the panel met about the review. */
  Optional<LocalDate> panelMet(ReviewId review);
}
