package uk.cdop.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import uk.cdop.analysis.AnalysisCodes.CodeName;
import uk.cdop.analysis.sheet.FrontFacts;
import uk.cdop.casemeeting.ReviewMeetingHeld;
import uk.cdop.meeting.PanelSittings.PanelSitting;
import uk.cdop.platform.Age;
import uk.cdop.platform.Words;
import uk.cdop.review.Child;
import uk.cdop.review.ReviewFacts;
import uk.cdop.review.ReviewId;
import uk.cdop.review.Reviews;

/** What the front sheet knows by itself. The dates of the meetings are those under the signature, once there is one. */
@ApplicationScoped
class FindFacts {
  @Inject Reviews reviews;
  @Inject FindEvidence findEvidence;
  @Inject AnalysisCodes codes;

  FrontFacts of(ReviewId review, Optional<Signature> signature) {
    ReviewFacts facts = reviews.get(review);
    Evidence evidence = findEvidence.of(review);
    Child child = facts.child();
    Optional<LocalDate> met = signature.map(Signature::reviewMeetingOn).or(() -> evidence.reviewMeeting().map(ReviewMeetingHeld::heldOn));
    String kind = evidence.reviewMeeting().map(ReviewMeetingHeld::kind).filter(words -> !words.isBlank()).map(words -> ", " + words).orElse("");
    Optional<LocalDate> panel = signature.map(Signature::panelOn).or(() -> evidence.panel().map(PanelSitting::heldOn));
    return new FrontFacts(
        facts.number(),
        new Age(child.bornOn(), child.diedOn()).words(),
        codes.label(CodeName.SEX, child.sex()),
        met.map(day -> Words.day(day) + kind).orElse(""),
        panel.map(Words::day).orElse(""));
  }
}
