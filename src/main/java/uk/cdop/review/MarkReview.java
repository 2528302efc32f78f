package uk.cdop.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.cdop.platform.ModuleApi;

/** Sets what must be seen on every page of a case, when it turns out after the notification. Part of the use case that found out. */
@ModuleApi
@ApplicationScoped
public class MarkReview {
  @Inject Reviews reviews;

  public void coroner(ReviewId review) {
    Review marked = reviews.entity(review);
    marked.mark(new Markers(marked.facts().markers().jointAgencyResponse(), true));
  }

  public void jointAgencyResponse(ReviewId review, boolean runs) {
    Review marked = reviews.entity(review);
    marked.mark(new Markers(runs, marked.facts().markers().coroner()));
  }
}
