package uk.cdop.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import uk.cdop.access.Actor;
import uk.cdop.clock.CaseClocks;
import uk.cdop.clock.CasePauses;
import uk.cdop.clock.PauseReason;
import uk.cdop.platform.Words;
import uk.cdop.review.MarkReview;

/** Makes clocks and markers of a case follow a process: what the review waits for pauses its clocks from the first to the last day. */
@ApplicationScoped
class FollowClocks {
  private static final String CORONER = "PP01";

  @Inject CasePauses pauses;
  @Inject CaseClocks clocks;
  @Inject MarkReview mark;

  /** What happened to the clocks by itself, in words; empty for nothing. */
  String follow(ParallelProcess process, Kind kind, Actor by) {
    if (process.kind().equals(CORONER) && (process.state().open() || process.state() == ProcessState.FINISHED)) {
      mark.coroner(process.review());
    }
    boolean there = process.begunOn().isPresent() && (process.state() == ProcessState.UNDER_WAY || process.state() == ProcessState.FINISHED);
    Optional<PauseReason> reason = kind.pausesFor().filter(why -> process.holds() && there);
    reason.ifPresentOrElse(
        why ->
            pauses.hold(
                process.review(),
                CasePauses.Hold.days(process.id(), why, process.begunOn().orElseThrow(), process.endedOn(), "The review waits for: " + kind.name()),
                by),
        () -> pauses.release(process.id()));
    clocks.happened(process.review());
    return reason
        .map(
            why ->
                process.endedOn()
                    .map(day -> "Clocks run again from " + Words.day(day) + " by themselves")
                    .orElseGet(() -> "Clocks stand still from " + Words.day(process.begunOn().orElseThrow()) + " by themselves"))
        .orElse("");
  }
}
