package uk.cdop.home;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import uk.cdop.access.Actor;
import uk.cdop.access.CurrentActor;
import uk.cdop.access.OnlyLooks;
import uk.cdop.access.UseCase;
import uk.cdop.platform.Missing;
import uk.cdop.review.ReviewTask;

/** Shows the lines of one kind, or all of one urgency, to go to one or to put some off. */
@UseCase
@OnlyLooks
public class ViewKind {
  private static final int PAGE = 50;

  @Inject CurrentActor current;
  @Inject Desk desk;
  @Inject Snoozes snoozes;
  @Inject Clock clock;

  /**
   * The page's view.
   *
   * @param from the place of the first of the lines, from 1
   * @param next names the last of the lines, for the page after it; empty on the last page
   * @param list where a module lists more than a desk shows, else empty
   */
  public record View(String id, String what, String urgency, String count, int from, List<Line> lines, String next, String list) {
    public int to() {
      return from + lines.size() - 1;
    }

    /** Whether there is another page. */
    public boolean paged() {
      return from > 1 || !next.isEmpty();
    }
  }

  /** One line. */
  public record Line(String id, ReviewTask task) {}

  /**
   * @param after the line before the page, as {@link View#next} named it; from the top where it names none
   * @throws Missing when nothing of the kind is on the actor's desk
   */
  public View view(String id, String after) {
    Actor actor = current.actor();
    return desk.kinds(actor, snoozes.counting(LocalDate.now(clock)).keySet()).entrySet().stream()
        .flatMap(each -> Stream.concat(Stream.of(Desk.whole(each.getKey(), each.getValue())), each.getValue().stream()))
        .filter(kind -> kind.id().equals(id))
        .findFirst()
        .map(kind -> page(kind, kind.tasks().stream().map(task -> new Line(Desk.id(task), task)).toList(), after))
        .orElseThrow(Missing::new);
  }

  static View page(Desk.Kind kind, List<Line> all, String after) {
    int from = after(all, after);
    int to = Math.min(from + PAGE, all.size());
    String next = to < all.size() ? to + "-" + all.get(to - 1).id() : "";
    return new View(kind.id(), kind.what(), kind.urgency().label(), kind.count(), from + 1, all.subList(from, to), next, kind.list().orElse(""));
  }

  /** The place behind a line, by its name; where it was done meanwhile, the page is shown again from where it began, so that none is lost. */
  private static int after(List<Line> all, String key) {
    if (!key.matches("[0-9]{1,6}-[0-9a-f]{32}")) {
      return 0;
    }
    String line = key.substring(key.indexOf('-') + 1);
    int stood = Integer.parseInt(key.substring(0, key.indexOf('-')));
    int found = all.stream().map(Line::id).toList().indexOf(line);
    int place = found >= 0 ? found + 1 : Math.max(stood - PAGE, 0);
    return place < all.size() ? place : 0;
  }
}
