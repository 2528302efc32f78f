package uk.cdop.review;

import java.util.List;
import uk.cdop.platform.ModuleApi;

/** Extension point: what a module knows to have happened on a day, for the case's chronology. Asked inside a use case. */
@ModuleApi
public interface DatedEntrySource {
  List<DatedEntry> entries(ReviewId review);
}
