package uk.cdop.home;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import uk.cdop.access.Actor;
import uk.cdop.access.CurrentActor;
import uk.cdop.access.UseCase;
import uk.cdop.platform.Missing;
import uk.cdop.review.ReviewTask;

/** Shows the lines of one kind, or all of one urgency, to go to one or to put some off. */
@UseCase
public class ViewKind {
  @Inject CurrentActor current;
  @Inject Desk desk;
  @Inject Snoozes snoozes;
  @Inject Clock clock;

  /** The page's view. */
  public record View(String id, String what, String urgency, String count, List<Line> lines, String list) {}

  /** One line. */
  public record Line(String id, ReviewTask task) {}

  /** @throws Missing when nothing of the kind is on the actor's desk */
  public View view(String id) {
    Actor actor = current.actor();
    return desk.kinds(actor, snoozes.counting(LocalDate.now(clock)).keySet()).entrySet().stream()
        .flatMap(each -> Stream.concat(Stream.of(Desk.whole(each.getKey(), each.getValue())), each.getValue().stream()))
        .filter(kind -> kind.id().equals(id))
        .findFirst()
        .map(
            kind ->
                new View(
                    kind.id(), kind.what(), kind.urgency().label(), kind.count(), kind.tasks().stream().map(task -> new Line(Desk.id(task), task)).toList(),
                    kind.list().orElse("")))
        .orElseThrow(Missing::new);
  }
}
