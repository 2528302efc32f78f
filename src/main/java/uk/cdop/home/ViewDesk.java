package uk.cdop.home;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.cdop.access.Actor;
import uk.cdop.access.CurrentActor;
import uk.cdop.access.UseCase;
import uk.cdop.platform.Words;
import uk.cdop.review.ReviewTask;
import uk.cdop.review.TaskSource;

/** Shows a person what needs doing today, most urgent first. */
@UseCase
public class ViewDesk {
  @Inject CurrentActor current;
  @Inject @Any Instance<TaskSource> sources;
  @Inject Clock clock;

  /** The desk's view. */
  public record View(String today, List<Group> groups) {}

  /** The tasks of one urgency. */
  public record Group(String name, String id, List<ReviewTask> tasks) {}

  public View view() {
    Actor actor = current.actor();
    Map<ReviewTask.Urgency, List<ReviewTask>> byUrgency =
        sources.stream()
            .flatMap(source -> source.desk(actor).stream())
            .sorted(Comparator.comparing(ReviewTask::urgency))
            .collect(Collectors.groupingBy(ReviewTask::urgency, TreeMap::new, Collectors.toList()));
    return new View(
        Words.weekday(LocalDate.now(clock)),
        byUrgency.entrySet().stream()
            .map(group -> new Group(group.getKey().label(), "desk-" + group.getKey().ordinal(), group.getValue()))
            .toList());
  }
}
