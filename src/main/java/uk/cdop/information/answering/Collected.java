package uk.cdop.information.answering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import uk.cdop.information.AgencyRequest;
import uk.cdop.information.Requests;
import uk.cdop.review.ReachStage;
import uk.cdop.review.ReviewId;
import uk.cdop.review.Stage;

/** Moves a review on when every agency that was asked has answered or need not. */
@ApplicationScoped
public class Collected {
  @Inject Requests requests;
  @Inject ReachStage reachStage;

  public void check(ReviewId review) {
    List<AgencyRequest> all = requests.of(review);
    boolean answered = all.stream().anyMatch(r -> r.state().answered());
    if (answered && all.stream().noneMatch(r -> r.state().waiting())) {
      reachStage.reach(review, Stage.READY_FOR_CDRM);
    }
  }
}
