package uk.cdop.ncmd;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import uk.cdop.access.Actor;
import uk.cdop.access.CurrentActor;
import uk.cdop.platform.Round;

/** Every half minute: compares cases with what was last sent of them, so that a silent change shows in the lists within the hour. */
@ApplicationScoped
public class CompareRound extends Round {
  private static final int SECONDS = 30;
  private static final Duration FRESH = Duration.ofHours(1);

  @Inject WaitingWork waiting;
  @Inject CurrentActor current;
  @Inject CompareCases compareCases;
  @Inject Clock clock;

  @Override
  protected int seconds() {
    return SECONDS;
  }

  @Override
  protected boolean next() {
    Instant before = clock.instant().minus(FRESH);
    int compared = 0;
    for (String cdop : waiting.toCompare(before)) {
      current.become(Actor.system(cdop));
      compared += compareCases.compare(before);
    }
    return compared > 0;
  }
}
