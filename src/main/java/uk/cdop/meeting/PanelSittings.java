package uk.cdop.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.platform.ModuleApi;
import uk.cdop.review.ReviewId;

/** Where a panel sat about a review. Asked inside a use case, after access was asked. */
@ModuleApi
public interface PanelSittings {
  /** The newest panel meeting whose agenda holds the review, held or to come. */
  Optional<PanelSitting> panel(ReviewId review);

  /**
   * A panel meeting as it concerns one review.
   *
   * @param quorate whether, for this review, enough of the right members were present
   * @param chair the account of the chair, empty while attendance is not recorded
   */
  @ModuleApi
  record PanelSitting(
      UUID meeting, LocalDate heldOn, boolean attendanceRecorded, boolean quorate, String chair, List<String> present) {}
}
