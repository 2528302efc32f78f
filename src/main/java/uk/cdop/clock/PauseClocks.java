package uk.cdop.clock;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.ui.Choice;
import uk.cdop.review.CaseFrame;
import uk.cdop.review.OpenCase;
import uk.cdop.review.ReviewId;

/** Someone says that something holds the review up, from which day, which of its clocks, and why. */
@UseCase
public class PauseClocks {
  @Inject Access access;
  @Inject OpenCase openCase;
  @Inject CaseClocks clocks;
  @Inject Pauses pauses;
  @Inject Definitions definitions;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** The case, and the clocks that can be paused. */
  public record View(CaseFrame frame, List<Choice> clocks, LocalDate today) {}

  public View view(ReviewId review) {
    CaseFrame frame = openCase.open(review, "clocks", Permission.PAUSE_CLOCKS, "clock.pause_viewed");
    return new View(
        frame, definitions.all().stream().filter(Definition::pausable).map(one -> Choice.of(one.code(), one.name())).toList(), LocalDate.now(clock));
  }

  /**
   * @param codes of clocks that can be paused; others are left out
   * @param from not after today
   */
  public void pause(ReviewId review, PauseReason reason, List<String> codes, LocalDate from, String why) {
    Actor actor = access.require(Permission.PAUSE_CLOCKS, review.value());
    Instant now = clock.instant();
    List<String> known = codes.stream().filter(code -> definitions.of(code).filter(Definition::pausable).isPresent()).distinct().sorted().toList();
    if (known.isEmpty() || from.isAfter(LocalDate.now(clock))) {
      throw new IllegalArgumentException("no clock to pause, or a day to come");
    }
    Pause pause = Pause.begun(review, reason, known, Run.startOf(from), why, actor, now);
    pauses.add(pause);
    audit.record(Act.on(review.value(), "clock.paused", pause.id()).because(reason.label() + ": " + String.join(", ", known)));
    clocks.happened(review);
  }
}
