package uk.cdop.meeting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import uk.cdop.platform.ModuleApi;
import uk.cdop.platform.Words;
import uk.cdop.review.ReviewId;

/** Extension point: what a panel that did not complete a case decided about it. Asked inside a use case, after access was asked. */
@ModuleApi
public interface PanelOutcomes {
  /** Of those of the reviews whose newest finalised record is not complete. */
  Map<ReviewId, Open> open(Collection<ReviewId> reviews);

  /**
   * What is open.
   *
   * @param refers whether the case was referred; otherwise more information is needed
   * @param from whom the information is needed from, or whom the case is referred to
   */
  @ModuleApi
  record Open(UUID meeting, LocalDate heldOn, boolean refers, String from) {
    /** Such as `The panel of 14 December 2026 needs more information from the hospital.` */
    public String words() {
      return "The panel of " + Words.day(heldOn) + (refers ? " referred the case to " : " needs more information from ") + from + ".";
    }
  }
}
