package uk.cdop.home;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.cdop.access.Actor;
import uk.cdop.access.CurrentActor;
import uk.cdop.access.OnlyLooks;
import uk.cdop.access.UseCase;
import uk.cdop.platform.Words;
import uk.cdop.review.ReviewTask;

/** Shows a person what needs doing today, most urgent first: of each kind how many there are and the first few. */
@UseCase
@OnlyLooks
public class ViewDesk {
  private static final int FIRST = 3;

  @Inject CurrentActor current;
  @Inject Desk desk;
  @Inject Snoozes snoozes;
  @Inject Clock clock;

  /**
   * The desk's view.
   *
   * @param putOff how many lines were put off and are not shown
   */
  public record View(String today, List<Group> groups, int putOff) {}

  /**
   * What has one urgency.
   *
   * @param few the lines of kinds that have no more than the first few
   * @param many the kinds that have more
   */
  public record Group(String name, String id, String count, String whole, List<ReviewTask> few, List<Kind> many) {}

  /** One kind: the first of its lines, and where exactly those that were counted are listed. */
  public record Kind(String id, String what, String count, List<ReviewTask> first, String list) {}

  public View view() {
    Actor actor = current.actor();
    LocalDate today = LocalDate.now(clock);
    Set<String> counting = snoozes.counting(today).keySet();
    Map<ReviewTask.Urgency, List<Desk.Kind>> kinds = desk.kinds(actor, counting);
    return new View(
        Words.weekday(today),
        kinds.entrySet().stream().map(each -> group(each.getKey(), each.getValue())).toList(),
        counting.size());
  }

  private static Group group(ReviewTask.Urgency urgency, List<Desk.Kind> kinds) {
    int all = kinds.stream().mapToInt(kind -> kind.tasks().size()).sum();
    boolean more = kinds.stream().anyMatch(Desk.Kind::more);
    return new Group(
        urgency.label(), "desk-" + urgency.ordinal(), more ? all + " or more" : String.valueOf(all), Desk.group(urgency),
        kinds.stream().filter(kind -> kind.tasks().size() <= FIRST).flatMap(kind -> kind.tasks().stream()).toList(),
        kinds.stream().filter(kind -> kind.tasks().size() > FIRST).map(ViewDesk::kind).toList());
  }

  private static Kind kind(Desk.Kind kind) {
    return new Kind(
        kind.id(), kind.what(), kind.count(), kind.tasks().stream().limit(FIRST).toList(), "/home/kinds/" + kind.id());
  }
}
