package uk.cdop.information.supplementary;

import jakarta.inject.Inject;
import java.util.List;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.information.SupplementaryForms;
import uk.cdop.review.CaseFrame;
import uk.cdop.review.OpenCase;
import uk.cdop.review.ReviewId;

/** Shows which supplementary forms a case suggests, why, and what became of each. */
@UseCase
public class ListForms {
  @Inject OpenCase openCase;
  @Inject Access access;
  @Inject SuggestedForms forms;

  /** Suggested or opened forms, all others, and whether the reader may decide. */
  public record View(
      CaseFrame frame, List<SupplementaryForms.Standing> standing, List<SupplementaryForms.Standing> others, boolean mayDecide) {}

  public View list(ReviewId review) {
    CaseFrame frame = openCase.open(review, "forms", Permission.SEE_INFORMATION, "information.forms_viewed");
    return new View(
        frame, forms.of(review), forms.others(review), access.may(Permission.REQUEST_INFORMATION, review.value()));
  }
}
