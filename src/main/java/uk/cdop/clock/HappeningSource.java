package uk.cdop.clock;

import java.util.Collection;
import java.util.List;
import uk.cdop.platform.ModuleApi;
import uk.cdop.review.ReviewId;

/**
 * Extension point: what a module knows to have happened in some cases, from its own records as they stand now, so that a record that is
 * corrected corrects its clocks. Asked inside a use case for up to a few hundred cases at once: a fixed number of queries, whatever the
 * number of cases.
 */
@ModuleApi
public interface HappeningSource {
  List<Happened> of(Collection<ReviewId> reviews);
}
