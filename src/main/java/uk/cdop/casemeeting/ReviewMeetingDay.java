package uk.cdop.casemeeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import uk.cdop.review.ReviewId;
import uk.cdop.review.Stage;
import uk.cdop.review.StageDays;

/** The day of the child death review meeting. */
@ApplicationScoped
public class ReviewMeetingDay implements StageDays {
  @Inject ReviewMeetingsHeld held;

  @Override
  public Map<Stage, LocalDate> of(ReviewId review) {
    LocalDate day = held.heldOn(List.of(review)).get(review);
    return day == null ? Map.of() : Map.of(Stage.CDRM_HELD, day);
  }
}
