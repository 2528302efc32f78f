package uk.cdop.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
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
  /** What a source gives at most; a kind with so many may have more. */
  static final int MOST = 50;

  @Inject @Any Instance<TaskSource> sources;

  /**
   * The lines of one kind.
   *
   * @param id names the kind in an address and tells nothing
   * @param list the address of the whole list, where a module keeps one
   */
  record Kind(String id, String what, ReviewTask.Urgency urgency, List<ReviewTask> tasks, Optional<String> list) {
    String count() {
      return tasks.size() >= MOST ? MOST + " or more" : String.valueOf(tasks.size());
    }
  }

  /** The kinds by urgency, without the lines that were put off. */
  Map<ReviewTask.Urgency, List<Kind>> kinds(Actor actor, Set<String> putOff) {
    List<ReviewTask> tasks =
        all(actor).stream().filter(task -> !putOff.contains(id(task))).sorted(Comparator.comparing(ReviewTask::urgency)).toList();
    Map<ReviewTask.Urgency, List<Kind>> byUrgency = new TreeMap<>();
    tasks.stream()
        .collect(Collectors.groupingBy(task -> task.urgency() + " " + task.what(), java.util.LinkedHashMap::new, Collectors.toList()))
        .values()
        .forEach(
            same -> {
              ReviewTask first = same.getFirst();
              byUrgency
                  .computeIfAbsent(first.urgency(), u -> new java.util.ArrayList<>())
                  .add(new Kind(kind(first), first.what(), first.urgency(), same, list(first.what())));
            });
    return byUrgency;
  }

  /** All lines of one urgency as if they were one kind, to put several off at once. */
  static Kind whole(ReviewTask.Urgency urgency, List<Kind> kinds) {
    return new Kind(
        group(urgency), urgency.label(), urgency, kinds.stream().flatMap(kind -> kind.tasks().stream()).limit(2L * MOST).toList(), Optional.empty());
  }

  static String group(ReviewTask.Urgency urgency) {
    return hash("all " + urgency);
  }

  List<ReviewTask> all(Actor actor) {
    return sources.stream().flatMap(source -> source.desk(actor).stream()).toList();
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
