package uk.cdop.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import uk.cdop.platform.ModuleApi;

/** Moves a review forward because something was held, signed or scheduled. Part of the use case that did it. */
@ModuleApi
@ApplicationScoped
public class ReachStage {
  @Inject Reviews reviews;
  @Inject Event<StageReached> reached;

  public void reach(ReviewId review, Stage stage) {
    reviews.entity(review).reach(stage);
    reached.fire(new StageReached(review));
  }

  /** The one way back: a case that was taken off an agenda before the panel reviewed it is ready for another one. */
  public void offAgenda(ReviewId review) {
    reviews.entity(review).offAgenda();
    reached.fire(new StageReached(review));
  }
}
