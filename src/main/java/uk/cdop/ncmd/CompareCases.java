package uk.cdop.ncmd;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.review.ReviewId;

/** The service looks whether cases still say what was last sent of them, a few at a time. It tells nobody what they say. */
@UseCase
public class CompareCases {
  private static final int BATCH = 10;

  @Inject Access access;
  @Inject CaseStanding standing;
  @Inject Drifts drifts;
  @Inject Clock clock;

  /** @return how many were looked at */
  public int compare(Instant before) {
    Actor actor = access.require(Permission.SEND_NCMD);
    List<UUID> cases = drifts.toCompare(before, BATCH);
    cases.forEach(review -> compare(actor, new ReviewId(review)));
    return cases.size();
  }

  private void compare(Actor actor, ReviewId review) {
    CaseStanding.Drifted drifted = standing.drifted(review);
    drifts.found(review.value(), actor.cdop(), drifted.against().id(), drifted.changed(), clock.instant());
  }
}
