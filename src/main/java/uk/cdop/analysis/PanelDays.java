package uk.cdop.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import uk.cdop.meeting.PanelSittings;
import uk.cdop.platform.Clocks;
import uk.cdop.review.ReviewId;
import uk.cdop.review.Stage;
import uk.cdop.review.StageDays;

/** The day the panel reviewed a case, and the day its analysis was signed off. */
@ApplicationScoped
class PanelDays implements StageDays {
  @Inject PanelSittings sittings;
  @Inject AnalysisVersions versions;

  @Override
  public Map<Stage, LocalDate> of(ReviewId review) {
    Map<Stage, LocalDate> days = new EnumMap<>(Stage.class);
    sittings.panel(review).filter(PanelSittings.PanelSitting::attendanceRecorded).ifPresent(sitting -> days.put(Stage.CDOP_REVIEWED, sitting.heldOn()));
    versions.current(review).flatMap(Analysis::signature).ifPresent(signed -> days.put(Stage.FINALISED, signed.at().atZone(Clocks.ENGLAND).toLocalDate()));
    return days;
  }
}
