package uk.cdop.review;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.platform.ui.Link;

/** Shows the summary of a case: where it stands in each of its parts and what is due. */
@UseCase
public class ViewReview {
  @Inject OpenCase openCase;
  @Inject Access access;
  @Inject @Any Instance<CaseSection> sections;
  @Inject @Any Instance<TaskSource> tasks;

  /** The summary page's view. */
  public record View(CaseFrame frame, List<Standing> parts, List<ReviewTask> tasks) {}

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
    return new View(frame, standings, due);
  }
}
