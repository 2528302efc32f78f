package uk.cdop.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.casemeeting.ReviewMeetingRecorded;
import uk.cdop.platform.Once;
import uk.cdop.review.ReviewId;
import uk.cdop.review.Reviews;

/** Opens the draft of an analysis: when the child death review meeting is recorded, or when someone comes to write it. Part of what caused it. */
@ApplicationScoped
class OpenDraft {
  @Inject AnalysisVersions versions;
  @Inject FindEvidence evidence;
  @Inject Names names;
  @Inject Reviews reviews;
  @Inject AuditTrail audit;
  @Inject Once once;
  @Inject Clock clock;

  void meetingRecorded(@Observes ReviewMeetingRecorded recorded) {
    CaseSummary said = withoutNames(recorded.review(), recorded.causeAsUnderstood(), recorded.summary());
    Analysis draft = open(recorded.review(), said);
    draft.drafted(said);
  }

  /** The current version; a first draft, from what the meeting said if it was held, when there is none. */
  Analysis open(ReviewId review) {
    Optional<Analysis> known = versions.current(review);
    if (known.isPresent()) {
      return known.get();
    }
    CaseSummary said =
        evidence.of(review).reviewMeeting()
            .map(held -> withoutNames(review, held.causeAsUnderstood(), held.summary()))
            .orElse(new CaseSummary("", ""));
    return open(review, said);
  }

  private Analysis open(ReviewId review, CaseSummary said) {
    once.made("analysis-of-" + review); // waits for another who opens it
    return versions.current(review).orElseGet(() -> {
      Analysis draft = Analysis.draft(reviews.get(review).cdop(), review, said, clock.instant());
      versions.add(draft);
      versions.flush();
      audit.record(Act.on(review.value(), "analysis.draft_opened", draft.id()));
      return draft;
    });
  }

  private CaseSummary withoutNames(ReviewId review, String cause, String summary) {
    return new CaseSummary(names.takenOut(cause, review), names.takenOut(summary, review));
  }
}
