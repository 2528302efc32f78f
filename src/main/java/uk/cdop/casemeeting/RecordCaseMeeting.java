package uk.cdop.casemeeting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Once;
import uk.cdop.review.ReviewId;
import uk.cdop.review.Reviews;

/** Someone records what a meeting of a joint agency response said and agreed, or mends the record: each save is kept. */
@UseCase
public class RecordCaseMeeting {
  @Inject Access access;
  @Inject CaseMeetings meetings;
  @Inject Reviews reviews;
  @Inject Keeping keeping;

  /** What keeps a record: once for a key, on record, at a time. */
  @Dependent
  static class Keeping {
    @Inject Once once;
    @Inject AuditTrail audit;
    @Inject Clock clock;
  }

  /** What came of it. */
  public sealed interface Outcome {
    /** The record stands. */
    record Recorded(UUID meeting) implements Outcome {}

    /** Someone saved after the writer read, or called the meeting off; nothing was kept. */
    record SavedMeanwhile() implements Outcome {}

    /** The day cannot be right. */
    record WrongDay(String message) implements Outcome {}
  }

  /**
   * A meeting that was held without having been planned here.
   *
   * @param key the same key again leads to the meeting it made
   */
  public Outcome recordUnplanned(
      ReviewId review, CaseMeetingKind kind, CaseMeetingPlan asHeld, CaseMeetingRecord recorded, String key) {
    Actor actor = access.require(Permission.RECORD_REVIEW_MEETING, review.value());
    Optional<UUID> made = keeping.once.madeId(key);
    if (made.isPresent()) {
      return new Outcome.Recorded(made.get());
    }
    Optional<String> wrong = wrong(review, asHeld.on());
    if (wrong.isPresent()) {
      return new Outcome.WrongDay(wrong.get());
    }
    CaseMeetingRow held = CaseMeetingRow.held(review, kind, asHeld, recorded, actor, keeping.clock.instant());
    keeping.once.remember(key, held.meeting().toString());
    return kept(held);
  }

  /**
   * @param seen the number of the save the writer read
   */
  public Outcome record(ReviewId review, UUID meeting, int seen, CaseMeetingPlan asHeld, CaseMeetingRecord recorded) {
    Actor actor = access.require(Permission.RECORD_REVIEW_MEETING, review.value());
    meetings.lock(meeting);
    CaseMeetingRow current = meetings.current(review, meeting);
    if (current.number() != seen || current.state() == CaseMeetingState.CALLED_OFF) {
      return new Outcome.SavedMeanwhile();
    }
    Optional<String> wrong = wrong(review, asHeld.on());
    return wrong.isPresent()
        ? new Outcome.WrongDay(wrong.get())
        : kept(current.held(asHeld, recorded, actor, keeping.clock.instant()));
  }

  private Outcome kept(CaseMeetingRow held) {
    meetings.add(held);
    keeping.audit.record(Act.on(held.review().value(), "casemeeting.recorded", held.meeting()));
    return new Outcome.Recorded(held.meeting());
  }

  private Optional<String> wrong(ReviewId review, LocalDate heldOn) {
    // Not before the death is too strict: a child who is expected to die is met about from the collapse on.
    if (heldOn.isBefore(reviews.get(review).child().diedOn().minusDays(28))) {
      return Optional.of("The date of the meeting must not be more than 4 weeks before the death");
    }
    return heldOn.isAfter(LocalDate.now(keeping.clock))
        ? Optional.of("The date of the meeting must be today or in the past")
        : Optional.empty();
  }
}
