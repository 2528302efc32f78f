package uk.cdop.process;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.platform.Words;
import uk.cdop.platform.ui.Status;
import uk.cdop.review.CaseFrame;
import uk.cdop.review.OpenCase;
import uk.cdop.review.ReviewId;

/** Shows what runs beside a review, and what the forms suggest. */
@UseCase
public class ListProcesses {
  @Inject OpenCase openCase;
  @Inject Access access;
  @Inject Processes processes;
  @Inject ProcessWords words;
  @Inject Kinds kinds;

  /** The page's view. */
  public record View(CaseFrame frame, List<Suggested> suggested, List<Line> lines, boolean mayKeep) {}

  /** A process that the forms suggest. */
  public record Suggested(String kind, String name, List<String> because, String known, String reference) {}

  /** A process that somebody recorded. */
  public record Line(UUID id, String name, String reference, String begun, String ended, boolean holds, Status status) {}

  public View view(ReviewId review) {
    CaseFrame frame = openCase.open(review, "processes", Permission.SEE_PROCESSES, "process.listed");
    return new View(
        frame,
        words.undecided(review).stream()
            .map(one -> new Suggested(one.kind().code(), one.kind().name(), one.because(), Words.day(one.knownAt()), one.reference()))
            .toList(),
        processes.of(review).stream().map(this::line).toList(),
        access.may(Permission.KEEP_PROCESSES, review.value()));
  }

  private Line line(ParallelProcess one) {
    return new Line(
        one.id(), kinds.get(one.kind()).name(), one.standing().reference(), one.begunOn().map(Words::day).orElse(""),
        one.endedOn().map(Words::day).orElse(""), words.holdsNow(one), one.state().status());
  }
}
