package uk.cdop.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import uk.cdop.platform.ModuleApi;

/** Puts right who the child was, when the notification was wrong. Part of the use case that corrects it. */
@ModuleApi
@ApplicationScoped
public class CorrectReview {
  @Inject Reviews reviews;
  @Inject Event<ReviewCorrected> corrected;

  public void child(ReviewId review, Child child) {
    reviews.entity(review).correct(child);
    corrected.fire(new ReviewCorrected(review));
  }

  /** Changes only those markers that the notification says differently now; others may have been found out since. */
  public void markers(ReviewId review, Markers before, Markers now) {
    Review marked = reviews.entity(review);
    Markers stand = marked.facts().markers();
    marked.mark(new Markers(
        before.jointAgencyResponse() == now.jointAgencyResponse() ? stand.jointAgencyResponse() : now.jointAgencyResponse(),
        before.coroner() == now.coroner() ? stand.coroner() : now.coroner()));
    corrected.fire(new ReviewCorrected(review));
  }
}
