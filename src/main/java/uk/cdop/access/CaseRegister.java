package uk.cdop.access;

import java.util.UUID;
import uk.cdop.platform.ModuleApi;

/** Extension point: whether a CDOP holds a review. The `review` module answers. */
@ModuleApi
public interface CaseRegister {
  boolean holds(String cdop, UUID review);
}
