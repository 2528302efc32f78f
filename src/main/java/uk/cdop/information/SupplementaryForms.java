package uk.cdop.information;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.cdop.platform.ModuleApi;
import uk.cdop.review.ReviewId;

/** Which supplementary forms a case suggests, and what became of each. Asked inside a use case, after access was asked. */
@ModuleApi
public interface SupplementaryForms {

  /** Every suggested, opened or set-aside form of a case. */
  List<Standing> of(ReviewId review);

  /** The forms that were asked of an agency or filled in by the office, without working out which are suggested. */
  Set<String> opened(ReviewId review);

  /** The same for several reviews, read at once; a review for which none was opened is not among them. */
  Map<ReviewId, Set<String>> opened(Collection<ReviewId> reviews);

  /** The titles of the suggested forms that were neither opened nor set aside; while there is one the case cannot be closed. */
  default List<String> undecided(ReviewId review) {
    return of(review).stream().filter(Standing::undecided).map(Standing::title).toList();
  }

  /**
   * How one form stands.
   *
   * @param because the sentences that say why it is suggested; none when somebody opened it anyway
   * @param opened how often it was asked of an agency or filled in by the office, withdrawn ones left out
   * @param reason why it is not needed; empty when nobody said so
   */
  @ModuleApi
  record Standing(String form, String title, List<String> because, int opened, String reason) {
    public Standing {
      because = List.copyOf(because);
    }

    public boolean undecided() {
      return !because.isEmpty() && opened == 0 && reason.isEmpty();
    }
  }
}
