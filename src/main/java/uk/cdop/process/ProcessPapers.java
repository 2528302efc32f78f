package uk.cdop.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import uk.cdop.review.PaperSource;
import uk.cdop.review.Passage;
import uk.cdop.review.ReviewId;

/** What other processes found, for the panel's papers: of those that have ended, what came of them, without references and names. */
@ApplicationScoped
public class ProcessPapers implements PaperSource {
  @Inject Processes processes;
  @Inject Kinds kinds;

  @Override
  public int place() {
    return 57;
  }

  @Override
  public List<Passage> passages(ReviewId review) {
    List<Passage.Line> lines =
        processes.of(review).stream()
            .filter(process -> process.state() == ProcessState.FINISHED && !process.outcome().isEmpty())
            .map(process -> line(kinds.get(process.kind()), process))
            .toList();
    return lines.isEmpty() ? List.of() : List.of(new Passage("What other processes found", lines));
  }

  private static Passage.Line line(Kind kind, ParallelProcess process) {
    List<String> answers = new ArrayList<>();
    for (Kind.Detail detail : kind.details()) {
      String known = process.standing().details().getOrDefault(detail.key(), "");
      if (detail.atEnd() && !detail.options().isEmpty() && !known.isEmpty()) {
        answers.add(detail.label() + (detail.label().endsWith("?") ? " " : ": ") + known);
      }
    }
    answers.add(process.outcome());
    return new Passage.Line(kind.name(), answers);
  }
}
