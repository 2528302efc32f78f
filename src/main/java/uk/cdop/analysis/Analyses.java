package uk.cdop.analysis;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.cdop.platform.ModuleApi;
import uk.cdop.review.ReviewId;

/** The panel's analysis of a review, draft or signed. Asked inside a use case, after access was asked. */
@ModuleApi
public interface Analyses {
  Optional<AnalysisRecord> of(ReviewId review);

  /** What the newest versions of several reviews say of how the child died, read at once; a review without an analysis is not among them. */
  Map<ReviewId, Understood> understood(Collection<ReviewId> reviews);

  /**
   * What an analysis says of how a child died.
   *
   * @param categories the category, the sub-category and those considered, as codes
   */
  @ModuleApi
  record Understood(String cause, String summary, Set<String> categories, List<Factor> factors) {}

  /**
   * The analysis as it stands (domain: Analysis form, domains A to D, category, modifiability, learning).
   *
   * @param category 1 to 10, empty until chosen; `subcategory` a code such as `8.1` or empty
   * @param modifiability MOD, NOMOD or INAD, empty until judged
   */
  @ModuleApi
  record AnalysisRecord(
      int version,
      String causeAsUnderstood,
      String summary,
      List<Factor> factors,
      String category,
      String subcategory,
      List<String> categoriesConsidered,
      String overrideReason,
      String modifiability,
      String inadequateReason,
      List<Learning> learning,
      List<Action> actions,
      Optional<LocalDate> reviewMeetingOn,
      Optional<LocalDate> panelOn,
      Optional<SignOff> signOff) {}

  /** One factor line; domain A to D, grade 0 to 2, modifiable Y, N or NK. */
  @ModuleApi
  record Factor(String domain, String code, String text, int grade, String modifiable) {}

  /** One learning point; level LOCAL, REGIONAL or NATIONAL. */
  @ModuleApi
  record Learning(String text, String level) {}

  /** One action with its owner. */
  @ModuleApi
  record Action(String text, String organisation, String owner, LocalDate due) {}

  /**
   * Who signed and when.
   *
   * @param proceedingsReason why although criminal proceedings had not ended; empty when there were none
   */
  @ModuleApi
  record SignOff(String chair, Instant at, String proceedingsReason) {}
}
