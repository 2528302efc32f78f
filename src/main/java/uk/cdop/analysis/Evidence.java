package uk.cdop.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.cdop.casemeeting.ReviewMeetingHeld;
import uk.cdop.meeting.PanelSittings.PanelSitting;

/**
 * What an analysis is measured against: when the child died, which meetings were held, and today.
 *
 * @param names what must not stand in an anonymised text
 * @param silent the kinds of agencies that were asked and have not reported, in words
 * @param proceedings criminal proceedings that have not ended, in one sentence; empty for none
 */
record Evidence(
    LocalDate bornOn,
    LocalDate diedOn,
    LocalDate today,
    Optional<ReviewMeetingHeld> reviewMeeting,
    Optional<PanelSitting> panel,
    List<String> names,
    List<String> silent,
    String proceedings) {

  boolean quorate() {
    return panel.filter(PanelSitting::quorate).isPresent();
  }

  boolean chairedBy(String account) {
    return panel.filter(sitting -> sitting.chair().equals(account)).isPresent();
  }

  /** Whether the panel has met about the review, as far as it is on record. */
  boolean panelHeld() {
    return panel.filter(sitting -> sitting.attendanceRecorded() && !sitting.heldOn().isAfter(today)).isPresent();
  }
}
