package uk.cdop.casemeeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import uk.cdop.review.ReviewId;

/** Tells other modules which child death review meetings were recorded. */
@ApplicationScoped
public class HeldReviewMeetings implements ReviewMeetingsHeld {
  @Inject ReviewMeetings records;

  @Override
  public Optional<ReviewMeetingHeld> reviewMeeting(ReviewId review) {
    return records
        .current(review)
        .map(ReviewMeetingRow::notes)
        .map(
            notes ->
                new ReviewMeetingHeld(
                    notes.heldOn(),
                    notes.kind().label(),
                    notes.cause(),
                    notes.summary(),
                    notes.attended().stream().map(Attendee::words).toList()));
  }

  @Override
  public Map<ReviewId, LocalDate> heldOn(Collection<ReviewId> reviews) {
    return reviews.isEmpty() ? Map.of() : records.heldOn(reviews);
  }
}
