package uk.cdop.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.cdop.access.Actor;
import uk.cdop.access.CurrentActor;
import uk.cdop.directory.Cdop;
import uk.cdop.directory.Cdops;
import uk.cdop.platform.Round;

/** Every quarter of a minute: works out the clocks that wait for it, CDOP by CDOP, a few hundred cases in a transaction. */
@ApplicationScoped
public class ReadingRound extends Round {
  private static final int SECONDS = 15;
  private static final int BATCH = 200;

  @Inject Cdops cdops;
  @Inject CurrentActor current;
  @Inject ReadClocks readClocks;

  @Override
  protected int seconds() {
    return SECONDS;
  }

  @Override
  protected boolean next() {
    boolean more = false;
    for (Cdop cdop : cdops.all()) {
      current.become(Actor.system(cdop.code()));
      more |= readClocks.next(BATCH);
    }
    return more;
  }
}
