package uk.cdop.review;

import java.util.List;
import uk.cdop.platform.ModuleApi;

/** Extension point: what was said of a case outside and waits to be put right, as far as the actor may know. Asked inside a use case. */
@ModuleApi
public interface Remarks {
  List<Remark> of(ReviewId review);
}
