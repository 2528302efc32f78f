package uk.cdop.casemeeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.cdop.keyworker.MeetingDays;
import uk.cdop.review.ReviewId;

/** Tells the key worker when the child death review meeting is planned and was held, and nothing else of it. */
@ApplicationScoped
public class DaysForFamilies implements MeetingDays {
  @Inject CaseMeetings meetings;
  @Inject ReviewMeetings records;

  @Override
  public Meeting meeting() {
    return Meeting.REVIEW_MEETING;
  }

  @Override
  public Map<ReviewId, Days> of(Collection<ReviewId> reviews) {
    Map<ReviewId, LocalDate> planned = new HashMap<>();
    meetings.of(reviews).stream()
        .filter(row -> row.kind() == CaseMeetingKind.REVIEW && row.state() == CaseMeetingState.PLANNED)
        .forEach(row -> planned.putIfAbsent(row.review(), row.on()));
    Map<ReviewId, LocalDate> held = records.heldOn(reviews);
    Set<ReviewId> all = new HashSet<>(planned.keySet());
    all.addAll(held.keySet());
    Map<ReviewId, Days> days = new HashMap<>();
    all.forEach(
        review ->
            days.put(
                review,
                // A plan that the record overtook is no plan any more.
                new Days(Optional.ofNullable(held.containsKey(review) ? null : planned.get(review)), Optional.ofNullable(held.get(review)))));
    return days;
  }
}
