package uk.cdop.jointresponse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import uk.cdop.clock.Happened;
import uk.cdop.clock.Happening;
import uk.cdop.clock.HappeningSource;
import uk.cdop.review.ReviewId;

/** Tells the clocks when the home was visited, or that it is not, and when the coroner got the agencies' report. */
@ApplicationScoped
public class ResponseHappenings implements HappeningSource {
  @Inject JointResponses responses;

  @Override
  public List<Happened> of(Collection<ReviewId> reviews) {
    List<Happened> happened = new ArrayList<>();
    for (ResponseRow row : responses.current(reviews)) {
      JointResponse now = row.response();
      if (now.visited()) {
        now.moment(JointResponse.VISIT_ON, JointResponse.VISIT_AT)
            .map(at -> Happened.at(row.review(), Happening.HOME_VISIT, at))
            .or(() -> now.day(JointResponse.VISIT_ON).map(day -> Happened.on(row.review(), Happening.HOME_VISIT, day)))
            .ifPresent(happened::add);
      } else if (now.noVisit()) {
        happened.add(Happened.at(row.review(), Happening.NO_HOME_VISIT, row.savedAt()));
      }
      now.day(JointResponse.REPORT_ON).ifPresent(day -> happened.add(Happened.on(row.review(), Happening.CORONER_REPORT, day)));
    }
    return happened;
  }
}
