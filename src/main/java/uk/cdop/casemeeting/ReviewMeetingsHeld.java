package uk.cdop.casemeeting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import uk.cdop.platform.ModuleApi;
import uk.cdop.review.ReviewId;

/** Which child death review meetings were recorded. Asked inside a use case, after access was asked. */
@ModuleApi
public interface ReviewMeetingsHeld {
  /** The meeting about this child, once it was recorded. */
  Optional<ReviewMeetingHeld> reviewMeeting(ReviewId review);

  /** The day of the meeting of each of the reviews, for those that have one. */
  Map<ReviewId, LocalDate> heldOn(Collection<ReviewId> reviews);
}
