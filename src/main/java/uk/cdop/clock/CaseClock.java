package uk.cdop.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A clock of a case as it stands. */
record CaseClock(
    String code, String subject, String name, Instant startedAt, Target target, Optional<Instant> dueAt, boolean agreed, Optional<LocalDate> plannedOn,
    Optional<Instant> stoppedAt, State state, Optional<Elapsed> took) {

  /** Whether it runs. OVER is a clock that nobody stopped and that its case does not wait for any more. */
  enum State {
    RUNNING,
    PAUSED,
    STOPPED,
    OVER
  }

  /** Whether it ended, or would end now, after its due moment. */
  boolean late(Instant now) {
    return dueAt.filter(due -> stoppedAt.orElse(now).isAfter(due)).isPresent();
  }
}
