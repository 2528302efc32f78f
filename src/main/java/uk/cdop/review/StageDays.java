package uk.cdop.review;

import java.time.LocalDate;
import java.util.Map;
import uk.cdop.platform.ModuleApi;

/** Extension point: on which day a module knows a stage to have been reached, such as that of a meeting it recorded. Asked inside a use case. */
@ModuleApi
public interface StageDays {
  Map<Stage, LocalDate> of(ReviewId review);
}
