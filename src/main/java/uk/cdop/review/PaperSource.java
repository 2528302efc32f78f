package uk.cdop.review;

import java.util.List;
import uk.cdop.platform.ModuleApi;

/** Extension point: what a module puts into the panel's papers for a case. Asked inside a use case. */
@ModuleApi
public interface PaperSource {
  /** Smaller numbers stand first. */
  int place();

  List<Passage> passages(ReviewId review);
}
