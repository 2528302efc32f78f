package uk.cdop.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.Actor;
import uk.cdop.platform.ModuleApi;
import uk.cdop.review.ReviewId;

/** Lets another record hold the clocks of a case while it is open. Part of the use case that changes that record and tells the clocks. */
@ModuleApi
@ApplicationScoped
public class CasePauses {
  @Inject Pauses pauses;
  @Inject Clock clock;

  /**
   * What holds a case.
   *
   * @param origin the record that holds it; each has one pause
   * @param until the day on which the clocks run again, once that is known
   */
  @ModuleApi
  public record Hold(UUID origin, PauseReason reason, Instant from, Optional<Instant> until, String why) {
    public static Hold days(UUID origin, PauseReason reason, LocalDate from, Optional<LocalDate> until, String why) {
      return new Hold(origin, reason, Run.startOf(from), until.map(Run::startOf), why);
    }
  }

  /** Makes the pause of this record what it says now. */
  public void hold(ReviewId review, Hold hold, Actor by) {
    pauses
        .ofOrigin(hold.origin())
        .ifPresentOrElse(known -> known.follow(hold, by, clock.instant()), () -> pauses.add(Pause.held(review, hold, by, clock.instant())));
  }

  /** The record does not hold the case, or was a mistake. */
  public void release(UUID origin) {
    pauses.ofOrigin(origin).ifPresent(Pause::drop);
  }
}
