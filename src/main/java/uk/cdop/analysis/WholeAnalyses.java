package uk.cdop.analysis;

import java.util.List;
import java.util.Optional;
import uk.cdop.forms.Answers;
import uk.cdop.forms.Edition;
import uk.cdop.platform.ModuleApi;
import uk.cdop.review.ReviewId;

/**
 * The panel's record beyond what {@link Analyses} says of it: every line with all its parts, and the sheet of the Analysis form.
 * Asked inside a use case, after access was asked.
 */
@ModuleApi
public interface WholeAnalyses {
  Optional<WholeAnalysis> of(ReviewId review);

  /**
   * All of it as it stands.
   *
   * @param edition of the Analysis form under which the sheet was answered
   * @param sheet the answers to its questions that are asked
   * @param lines of every kind, each kind in its order
   */
  @ModuleApi
  record WholeAnalysis(Edition edition, Answers sheet, List<LineEntry> lines, Practice practice) {
    public WholeAnalysis {
      lines = List.copyOf(lines);
    }

    /** What the lines of one kind say. */
    public <E extends LineEntry> List<E> entries(Class<E> kind) {
      return lines.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
  }
}
