package uk.cdop.ncmd;

import java.util.List;
import java.util.Optional;
import uk.cdop.analysis.Analyses.AnalysisRecord;
import uk.cdop.casemeeting.ReviewMeetingHeld;
import uk.cdop.information.ReturnedForms.ReturnedForm;
import uk.cdop.meeting.PanelSittings.PanelSitting;
import uk.cdop.notification.NotifiedDeaths.NotifiedDeath;
import uk.cdop.platform.Age;
import uk.cdop.review.ReviewFacts;

/** Everything of a case that a document may draw on, as it stands now. */
public record CaseRecord(
    ReviewFacts review,
    Optional<NotifiedDeath> notified,
    List<ReturnedForm> returned,
    int outstanding,
    List<String> undecidedForms,
    Optional<AnalysisRecord> analysis,
    Optional<ReviewMeetingHeld> reviewMeeting,
    Optional<PanelSitting> panel,
    String keyWorker) {

  public CaseRecord {
    returned = List.copyOf(returned);
    undecidedForms = List.copyOf(undecidedForms);
  }

  public Age ageAtDeath() {
    return new Age(review.child().bornOn(), review.child().diedOn());
  }
}
