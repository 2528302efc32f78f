package uk.cdop.casemeeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import uk.cdop.clock.Happened;
import uk.cdop.clock.Happening;
import uk.cdop.clock.HappeningSource;
import uk.cdop.platform.Clocks;
import uk.cdop.review.ReviewId;

/** Tells the clocks which meetings about a case are planned and were held. */
@ApplicationScoped
public class CaseMeetingHappenings implements HappeningSource {
  @Inject CaseMeetings meetings;
  @Inject ReviewMeetings records;

  @Override
  public List<Happened> of(Collection<ReviewId> reviews) {
    List<Happened> happened = new ArrayList<>();
    for (CaseMeetingRow row : meetings.of(reviews)) {
      Instant at = row.on().atTime(row.plan().at()).atZone(Clocks.ENGLAND).toInstant();
      if (row.kind() == CaseMeetingKind.INITIAL && row.state() == CaseMeetingState.HELD) {
        happened.add(Happened.at(row.review(), Happening.FIRST_MEETING, at));
      } else if (row.kind() == CaseMeetingKind.INITIAL && row.state() == CaseMeetingState.PLANNED) {
        happened.add(Happened.at(row.review(), Happening.FIRST_MEETING_PLANNED, at));
      } else if (row.kind() == CaseMeetingKind.REVIEW && row.state() == CaseMeetingState.PLANNED) {
        happened.add(Happened.at(row.review(), Happening.REVIEW_MEETING_PLANNED, at));
      }
    }
    records.heldOn(reviews).forEach((review, day) -> happened.add(Happened.on(review, Happening.REVIEW_MEETING, day)));
    return happened;
  }
}
