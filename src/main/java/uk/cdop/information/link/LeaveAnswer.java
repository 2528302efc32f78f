package uk.cdop.information.link;

import jakarta.inject.Inject;
import java.time.Clock;
import uk.cdop.access.UseCase;

/** Ends the session of someone without an account; they come back with the same link and a new code. */
@UseCase
public class LeaveAnswer {
  @Inject Door door;
  @Inject Clock clock;

  public void leave(Holder.Link holder) {
    door.enter(holder).flatMap(Door.Inside::session).ifPresent(session -> session.end(clock.instant()));
  }
}
