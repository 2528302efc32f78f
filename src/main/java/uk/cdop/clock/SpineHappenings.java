package uk.cdop.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import uk.cdop.platform.Clocks;
import uk.cdop.review.Child;
import uk.cdop.review.ReviewFacts;
import uk.cdop.review.ReviewId;
import uk.cdop.review.Reviews;

/** What the spine of a case says: the death, the notification, and whether agencies respond jointly. */
@ApplicationScoped
public class SpineHappenings implements HappeningSource {
  @Inject Reviews reviews;

  @Override
  public List<Happened> of(Collection<ReviewId> of) {
    List<Happened> happened = new ArrayList<>();
    for (ReviewFacts facts : reviews.named(of).values()) {
      happened.add(death(facts));
      happened.add(Happened.at(facts.id(), Happening.NOTIFIED, facts.notifiedAt()));
      if (facts.markers().jointAgencyResponse()) {
        happened.add(Happened.at(facts.id(), Happening.JOINT_RESPONSE, facts.notifiedAt()));
      }
    }
    return happened;
  }

  private static Happened death(ReviewFacts facts) {
    Child child = facts.child();
    return child
        .diedAt()
        .map(time -> Happened.at(facts.id(), Happening.DEATH, child.diedOn().atTime(time).atZone(Clocks.ENGLAND).toInstant()))
        .orElseGet(() -> Happened.on(facts.id(), Happening.DEATH, child.diedOn()));
  }
}
