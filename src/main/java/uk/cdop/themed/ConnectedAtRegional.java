package uk.cdop.themed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import uk.cdop.meeting.ConnectedElsewhere;
import uk.cdop.review.ReviewId;

/** Who declared a connection with a case of their own CDOP at a regional meeting. */
@ApplicationScoped
public class ConnectedAtRegional implements ConnectedElsewhere {
  @Inject Connections connections;

  @Override
  public Map<ReviewId, Set<String>> with(Collection<ReviewId> reviews) {
    return connections.with(reviews);
  }
}
