package uk.cdop.review;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import uk.cdop.platform.ModuleApi;

/** Extension point: what a module knows that keeps cases from being ready for the panel. Asked inside a use case, after access was asked. */
@ModuleApi
public interface PanelReadiness {
  /** A sentence for each thing, by case; cases that nothing keeps are left out. */
  Map<ReviewId, List<String>> obstacles(Collection<ReviewId> reviews);
}
