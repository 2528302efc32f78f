package uk.cdop.casemeeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import uk.cdop.keyworker.AnswersFromMeetings;
import uk.cdop.keyworker.MeetingDays;
import uk.cdop.review.ReviewId;

/** Tells the key worker what the child death review meeting could say to the family's questions. */
@ApplicationScoped
public class AnswersForFamilies implements AnswersFromMeetings {
  @Inject ReviewMeetings records;

  @Override
  public List<Answered> to(Collection<ReviewId> reviews, Collection<UUID> questions) {
    return records.current(reviews).stream()
        .map(ReviewMeetingRow::notes)
        .flatMap(
            notes ->
                notes.answers().stream()
                    .map(one -> new Answered(one.question(), one.answer(), MeetingDays.Meeting.REVIEW_MEETING, notes.heldOn())))
        .toList();
  }
}
