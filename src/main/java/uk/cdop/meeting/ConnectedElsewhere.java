package uk.cdop.meeting;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import uk.cdop.platform.ModuleApi;
import uk.cdop.review.ReviewId;

/**
 * Extension point: to whom a connection that they declared at a meeting of another kind closes a case. It is closed to them at the
 * panel too. Asked inside a use case, of one CDOP.
 */
@ModuleApi
public interface ConnectedElsewhere {
  /** The accounts, by case; only cases with somebody are among them. */
  Map<ReviewId, Set<String>> with(Collection<ReviewId> reviews);
}
