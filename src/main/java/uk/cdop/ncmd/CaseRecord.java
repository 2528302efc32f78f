package uk.cdop.ncmd;

import java.util.List;
import java.util.Optional;
import uk.cdop.analysis.Analyses.AnalysisRecord;
import uk.cdop.analysis.WholeAnalyses.WholeAnalysis;
import uk.cdop.casemeeting.ReviewMeetingHeld;
import uk.cdop.information.ReturnedForms.ReturnedForm;
import uk.cdop.information.SupplementaryForms.Standing;
import uk.cdop.meeting.PanelSittings.PanelSitting;
import uk.cdop.notification.NotifiedDeaths.NotifiedDeath;
import uk.cdop.platform.Age;
import uk.cdop.review.ReviewFacts;

/**
 * Everything of a case that a document may draw on, as it stands now.
 *
 * @param proceedings criminal proceedings that have not ended, in one sentence; empty for none
 */
public record CaseRecord(
    ReviewFacts review,
    Optional<NotifiedDeath> notified,
    List<ReturnedForm> returned,
    int outstanding,
    List<Standing> supplementary,
    Optional<AnalysisRecord> analysis,
    Optional<WholeAnalysis> whole,
    Optional<ReviewMeetingHeld> reviewMeeting,
    Optional<PanelSitting> panel,
    String keyWorker,
    String proceedings) {

  public CaseRecord {
    returned = List.copyOf(returned);
    supplementary = List.copyOf(supplementary);
  }

  /** The supplementary forms that the case suggests, that were asked for, and of which none came back yet. */
  public List<Standing> awaitedForms() {
    return supplementary.stream()
        .filter(form -> !form.because().isEmpty() && form.opened() > 0 && form.reason().isEmpty())
        .filter(form -> returned.stream().noneMatch(back -> back.edition().form().equals(form.form())))
        .toList();
  }

  public Age ageAtDeath() {
    return new Age(review.child().bornOn(), review.child().diedOn());
  }
}
