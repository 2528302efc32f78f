package uk.cdop.home;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.cdop.access.Actor;
import uk.cdop.access.CurrentActor;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;

/** Somebody puts lines of their desk off until a day, with a reason. They come back by themselves, and the clocks go on meanwhile. */
@UseCase
public class PutOff {
  public static final int LONGEST_DAYS = 28;

  @Inject CurrentActor current;
  @Inject Desk desk;
  @Inject Snoozes snoozes;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** Whether a line may be put off until then. */
  public boolean allowed(LocalDate until) {
    LocalDate today = LocalDate.now(clock);
    return until.isAfter(today) && !until.isAfter(today.plusDays(LONGEST_DAYS));
  }

  /**
   * Those of the lines that are on the actor's desk.
   *
   * @throws IllegalArgumentException when the day is not {@link #allowed}
   */
  public int putOff(Set<String> lines, LocalDate until, String reason) {
    Actor actor = current.actor();
    if (!allowed(until)) {
      throw new IllegalArgumentException("not a day to put off to");
    }
    Set<String> own = desk.all(actor).stream().map(Desk::id).collect(Collectors.toSet());
    snoozes.forgetBefore(LocalDate.now(clock));
    List<String> known = lines.stream().filter(own::contains).sorted().limit(Desk.MOST * 2L).toList();
    known.forEach(
        line -> {
          snoozes.add(line, until, reason, clock.instant());
          audit.record(Act.of("home.put_off", line).because(reason));
        });
    return known.size();
  }
}
