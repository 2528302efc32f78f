package uk.cdop.review;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.platform.Clocks;
import uk.cdop.platform.Words;
import uk.cdop.platform.ui.Link;

/** Shows the summary of a case: where it stands in each of its parts and what is due. */
@UseCase
public class ViewReview {
  @Inject OpenCase openCase;
  @Inject Access access;
  @Inject Reviews reviews;
  @Inject @Any Instance<CaseSection> sections;
  @Inject @Any Instance<TaskSource> tasks;
  @Inject Known known;

  /** What other modules know of the case. */
  @Dependent
  static class Known {
    private static final int MOST_PEOPLE = 100;

    @Inject @Any Instance<StageDays> stageDays;
    @Inject @Any Instance<CasePeople> people;

    List<CasePeople.Participant> people(ReviewId id) {
      return people.stream().flatMap(each -> each.people(id).stream()).distinct().limit(MOST_PEOPLE).toList();
    }
  }

  /** The summary page's view. */
  public record View(CaseFrame frame, List<Step> course, List<CasePeople.Participant> people, List<Standing> parts, List<ReviewTask> tasks) {
    /** What waits for somebody else. */
    public List<ReviewTask> waiting() {
      return tasks.stream().filter(task -> task.urgency() == ReviewTask.Urgency.WAITING).toList();
    }

    /** What is to be done here. */
    public List<ReviewTask> toDo() {
      return tasks.stream().filter(task -> task.urgency() != ReviewTask.Urgency.WAITING).toList();
    }
  }

  /** One stage of the review in words, such as `Gathering information: since 3 October 2026`. */
  public record Step(String stage, String words, boolean now) {}

  /** How one part stands. */
  public record Standing(String name, String href, List<String> lines, List<Link> next) {}

  public View view(ReviewId id) {
    CaseFrame frame = openCase.open(id, "", Permission.SEE_REVIEW, "review.viewed");
    List<Standing> standings =
        sections.stream()
            .sorted(Comparator.comparingInt(CaseSection::place))
            .filter(section -> access.may(section.permission(), id.value()) && section.concerns(id))
            .map(s -> new Standing(s.name(), frame.href(s.path()), s.standing(id), s.next(id)))
            .filter(s -> !s.lines().isEmpty() || !s.next().isEmpty())
            .toList();
    List<ReviewTask> due =
        tasks.stream()
            .flatMap(source -> source.ofReview(id).stream())
            .sorted(Comparator.comparing(ReviewTask::urgency))
            .toList();
    return new View(frame, course(frame.facts(), days(id)), known.people(id), standings, due);
  }

  /** What a module recorded stands before the day on which it was entered here. */
  private Map<Stage, LocalDate> days(ReviewId id) {
    Map<Stage, LocalDate> days = new EnumMap<>(Stage.class);
    reviews.reached(id).forEach((stage, at) -> days.put(stage, at.atZone(Clocks.ENGLAND).toLocalDate()));
    known.stageDays.forEach(each -> days.putAll(each.of(id)));
    return days;
  }

  private static List<Step> course(ReviewFacts facts, Map<Stage, LocalDate> reached) {
    List<Step> course = new ArrayList<>();
    course.add(new Step("Notified", Words.moment(facts.notifiedAt()), false));
    for (Stage stage : Stage.values()) {
      boolean now = stage == facts.stage();
      Optional<LocalDate> day = stage == Stage.GATHERING ? Optional.of(facts.openedAt().atZone(Clocks.ENGLAND).toLocalDate()) : Optional.ofNullable(reached.get(stage));
      String words;
      if (now) {
        words = day.map(since -> "now, since " + Words.day(since)).orElse("now");
      } else if (!facts.stage().reached(stage)) {
        words = "not yet";
      } else {
        words = day.map(Words::day).orElse("passed");
      }
      course.add(new Step(stage.label(), words, now));
    }
    return course;
  }
}
