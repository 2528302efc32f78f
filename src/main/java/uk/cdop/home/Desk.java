package uk.cdop.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.cdop.access.Actor;
import uk.cdop.review.ReviewTask;
import uk.cdop.review.TaskSource;

/** All lines of a person's desk as the modules give them, gathered by what is to be done. */
@ApplicationScoped
class Desk {
  /** What a source is asked for at most; a kind with so many may have more. No CDOP has as many cases in a year. */
  static final int MOST = 500;

  @Inject @Any Instance<TaskSource> sources;

  /**
   * The lines of one kind.
   *
   * @param id names the kind in an address and tells nothing
   * @param more whether the module that gave them may have more
   * @param list the address of the whole list, where a module keeps one
   */
  record Kind(String id, String what, ReviewTask.Urgency urgency, List<ReviewTask> tasks, boolean more, Optional<String> list) {
    String count() {
      return tasks.size() + (more ? " or more" : "");
    }
  }

  /** A line, and whether its module gave as many as it gives at most. */
  private record Line(ReviewTask task, boolean more) {}

  /** The kinds by urgency, without the lines that were put off. */
  Map<ReviewTask.Urgency, List<Kind>> kinds(Actor actor, Set<String> putOff) {
    Map<ReviewTask.Urgency, List<Kind>> byUrgency = new TreeMap<>();
    lines(actor).stream()
        .filter(line -> !putOff.contains(id(line.task())))
        .collect(Collectors.groupingBy(line -> line.task().urgency() + " " + line.task().what(), LinkedHashMap::new, Collectors.toList()))
        .values()
        .forEach(
            same -> {
              ReviewTask first = same.getFirst().task();
              byUrgency
                  .computeIfAbsent(first.urgency(), u -> new ArrayList<>())
                  .add(
                      new Kind(
                          kind(first), first.what(), first.urgency(), same.stream().map(Line::task).toList(), same.stream().anyMatch(Line::more),
                          list(first.what())));
            });
    return byUrgency;
  }

  /** All lines of one urgency as if they were one kind, to put several off at once. */
  static Kind whole(ReviewTask.Urgency urgency, List<Kind> kinds) {
    return new Kind(
        group(urgency), urgency.label(), urgency, kinds.stream().flatMap(kind -> kind.tasks().stream()).toList(), kinds.stream().anyMatch(Kind::more),
        Optional.empty());
  }

  static String group(ReviewTask.Urgency urgency) {
    return hash("all " + urgency);
  }

  List<ReviewTask> all(Actor actor) {
    return lines(actor).stream().map(Line::task).toList();
  }

  private List<Line> lines(Actor actor) {
    List<Line> lines = new ArrayList<>();
    for (TaskSource source : sources) {
      List<ReviewTask> given = source.desk(actor, MOST);
      given.forEach(task -> lines.add(new Line(task, given.size() >= MOST)));
    }
    return lines;
  }

  private Optional<String> list(String what) {
    return sources.stream().flatMap(source -> source.list(what).stream()).findFirst();
  }

  /** Names one line: the same line has the same name until its words change, and then it is news again. */
  static String id(ReviewTask task) {
    return hash(task.what() + "\u0001" + task.subject() + "\u0001" + task.href());
  }

  private static String kind(ReviewTask task) {
    return hash(task.urgency() + "\u0001" + task.what());
  }

  private static String hash(String text) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8))).substring(0, 32);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-256", impossible);
    }
  }
}
