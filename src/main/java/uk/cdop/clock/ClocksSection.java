package uk.cdop.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import uk.cdop.access.Permission;
import uk.cdop.clock.CaseClock.State;
import uk.cdop.platform.Words;
import uk.cdop.platform.ui.Link;
import uk.cdop.review.CaseSection;
import uk.cdop.review.ReviewId;

/** "Clocks" on the case: how long the review has taken, with and without what it could not help. */
@ApplicationScoped
public class ClocksSection implements CaseSection {
  private static final String WHOLE = "T12";

  @Inject CaseClocks clocks;
  @Inject Pauses pauses;
  @Inject Definitions definitions;
  @Inject Clock clock;

  @Override
  public int place() {
    return 90;
  }

  @Override
  public String name() {
    return "Clocks";
  }

  @Override
  public String path() {
    return "clocks";
  }

  @Override
  public Permission permission() {
    return Permission.SEE_CLOCKS;
  }

  @Override
  public List<String> standing(ReviewId review) {
    Instant now = clock.instant();
    List<CaseClock> all = clocks.of(review);
    List<Pause> of = pauses.of(review);
    List<String> lines = new ArrayList<>();
    all.stream()
        .filter(one -> one.code().equals(WHOLE))
        .forEach(
            one -> {
              Elapsed read = ViewClocks.reading(definitions.get(WHOLE), one, of, now);
              lines.add("The review has taken " + read.allWords() + " since the death, " + read.withoutPausesWords() + " without pauses.");
            });
    of.stream().filter(Pause::open).findFirst().ifPresent(pause -> lines.add("Clocks stand still since " + Words.day(pause.from()) + ": " + pause.reason().label().toLowerCase() + "."));
    long late = all.stream().filter(one -> one.state() == State.RUNNING && one.late(now)).count();
    if (late > 0) {
      lines.add(Words.plural(late, "clock") + " past the end.");
    }
    return lines;
  }

  @Override
  public List<Link> next(ReviewId review) {
    return List.of();
  }
}
