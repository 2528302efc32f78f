package uk.cdop.home;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import uk.cdop.access.Actor;
import uk.cdop.access.CurrentActor;
import uk.cdop.access.UseCase;
import uk.cdop.platform.Words;
import uk.cdop.review.ReviewTask;

/** Shows what a person put off and is still to do; what was done meanwhile is no longer on the desk and so not here. */
@UseCase
public class ListPutOff {
  @Inject CurrentActor current;
  @Inject Desk desk;
  @Inject Snoozes snoozes;
  @Inject Clock clock;

  /** A line that was put off. */
  public record Line(String id, ReviewTask task, String until, String reason) {}

  public List<Line> list() {
    Actor actor = current.actor();
    Map<String, Snoozes.Snooze> counting = snoozes.counting(LocalDate.now(clock));
    return desk.all(actor).stream()
        .filter(task -> counting.containsKey(Desk.id(task)))
        .map(task -> new Line(Desk.id(task), task, Words.day(counting.get(Desk.id(task)).until()), counting.get(Desk.id(task)).reason()))
        .toList();
  }
}
