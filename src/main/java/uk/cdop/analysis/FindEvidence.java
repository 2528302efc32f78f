package uk.cdop.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import uk.cdop.analysis.AnalysisCodes.CodeName;
import uk.cdop.analysis.sheet.KnownAlready;
import uk.cdop.casemeeting.ReviewMeetingsHeld;
import uk.cdop.meeting.PanelSittings;
import uk.cdop.platform.Clocks;
import uk.cdop.review.Child;
import uk.cdop.review.CriminalProceedings;
import uk.cdop.review.ReviewId;
import uk.cdop.review.Reviews;

/** Collects what an analysis is measured against from the review and its meetings. */
@ApplicationScoped
class FindEvidence {
  @Inject Reviews reviews;
  @Inject Meetings meetings;
  @Inject Names names;
  @Inject KnownAlready known;
  @Inject AnalysisCodes codes;
  @Inject Clock clock;

  /** The meetings about a case, and what may keep the panel from ending it. */
  @Dependent
  static class Meetings {
    @Inject ReviewMeetingsHeld reviewMeetings;
    @Inject Instance<PanelSittings> sittings;
    @Inject CriminalProceedings proceedings;
  }

  Evidence of(ReviewId review) {
    Child child = reviews.get(review).child();
    return new Evidence(
        child.bornOn(),
        child.diedOn(),
        LocalDate.now(clock.withZone(Clocks.ENGLAND)),
        meetings.reviewMeetings.reviewMeeting(review),
        meetings.sittings.stream().findFirst().flatMap(each -> each.panel(review)),
        names.of(review).stream().map(each -> each.text()).toList(),
        known.silent(review).stream().map(code -> codes.label(CodeName.AGENCY_TYPE, code)).toList(),
        meetings.proceedings.of(review).map(CriminalProceedings.Active::words).orElse(""));
  }
}
