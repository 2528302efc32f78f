package uk.cdop.keyworker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import uk.cdop.review.CasePeople;
import uk.cdop.review.ReviewId;

/** The family's key worker. */
@ApplicationScoped
public class KeyWorkerOnCase implements CasePeople {
  @Inject Assignments assignments;

  @Override
  public List<Participant> people(ReviewId review) {
    return assignments.current(review).map(one -> new Participant("Key worker of the family", one.name(), "", "")).stream().toList();
  }
}
