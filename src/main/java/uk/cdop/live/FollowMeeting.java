package uk.cdop.live;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.UseCase;

/** Someone's open page wants to be told where a meeting is. */
@UseCase
public class FollowMeeting {
  @Inject LiveDoor door;
  @Inject Clock clock;

  /**
   * Who listens.
   *
   * @param cdop that holds the meeting
   * @param records whether their page also shows what is recorded
   */
  public record Listener(UUID meeting, String cdop, String account, boolean records) {}

  /** @return nothing on a day on which nothing can be told */
  public Optional<Listener> follow(UUID meeting) {
    LiveMeeting live = door.follow(meeting);
    boolean today = live.heldOn().equals(LocalDate.now(clock));
    return today || door.position(live).filter(this::lately).isPresent()
        ? Optional.of(new Listener(meeting, live.cdop(), door.actor().id(), live.records()))
        : Optional.empty();
  }

  private boolean lately(Position position) {
    return position.place() != Position.Place.END && position.since().isAfter(clock.instant().minus(Duration.ofDays(1)));
  }
}
