package uk.cdop.forms;

import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.cdop.platform.ModuleApi;
import uk.cdop.platform.ui.Status;
import uk.cdop.platform.ui.Task;

/** The sections of a form as a task list, with one sentence that counts them. */
@ModuleApi
public record TaskListView(String progress, List<Task> tasks) {

  /** Pages live at {@code base/page-id}; a section leads to its first page with something to do. */
  public static TaskListView of(Journey journey, String base) {
    var sections = journey.edition().sections();
    long needed = sections.stream().filter(section -> journey.state(section) != SectionState.NOT_NEEDED).count();
    long complete = sections.stream().filter(section -> journey.state(section) == SectionState.COMPLETE).count();
    return new TaskListView(
        "You have completed " + complete + " of " + needed + " sections",
        sections.stream().map(section -> task(journey, section, base)).toList());
  }

  /**
   * As {@link #of(Journey, String)}, where a section that is complete leads to its answers at {@code base/section/id/check}.
   *
   * @param only the ids of the only sections that may be seen; empty for all
   * @param hints what is said below the title of a section, by its id
   */
  public static TaskListView of(Journey journey, String base, Set<String> only, Map<String, String> hints) {
    var sections = journey.edition().sections().stream().filter(section -> only.isEmpty() || only.contains(section.id())).toList();
    long needed = sections.stream().filter(section -> journey.state(section) != SectionState.NOT_NEEDED).count();
    long complete = sections.stream().filter(section -> journey.state(section) == SectionState.COMPLETE).count();
    return new TaskListView(
        "You have completed " + complete + " of " + needed + (needed == 1 ? " section" : " sections"),
        sections.stream()
            .map(section -> {
              Task task = task(journey, section, base);
              String href = journey.state(section) == SectionState.COMPLETE ? base + "/section/" + section.id() + "/check" : task.href();
              return new Task(task.title(), href, hints.getOrDefault(section.id(), ""), task.status());
            })
            .toList());
  }

  private static Task task(Journey journey, Section section, String base) {
    String href = journey.pages(section).stream()
        .filter(page -> !journey.complete(page))
        .findFirst()
        .or(() -> journey.pages(section).stream().findFirst())
        .map(page -> base + "/" + page.id())
        .orElse("");
    return new Task(section.title(), href, switch (journey.state(section)) {
      case NOT_STARTED -> new Status("Not started", Status.Kind.NOT_STARTED);
      case IN_PROGRESS -> new Status("In progress", Status.Kind.IN_PROGRESS);
      case COMPLETE -> new Status("Completed", Status.Kind.DONE);
      case PROBLEM -> new Status("There is a problem", Status.Kind.PROBLEM);
      case NOT_NEEDED -> new Status("Not needed - from your answers", Status.Kind.CANNOT_START);
    });
  }
}
