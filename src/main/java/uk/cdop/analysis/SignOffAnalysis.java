package uk.cdop.analysis;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.casemeeting.ReviewMeetingHeld;
import uk.cdop.meeting.PanelSittings.PanelSitting;
import uk.cdop.platform.Denied;
import uk.cdop.review.ReachStage;
import uk.cdop.review.ReviewId;
import uk.cdop.review.Stage;

/** The chair of the panel meeting signs the analysis off. It is frozen from then on, and the review counts as reviewed by the panel. */
@UseCase
public class SignOffAnalysis {
  @Inject Access access;
  @Inject AnalysisVersions versions;
  @Inject SignatureRules rules;
  @Inject ReachStage stages;
  @Inject AuditTrail audit;
  @Inject Event<AnalysisSigned> signed;
  @Inject Clock clock;

  /**
   * What the chair puts a name to.
   *
   * @param fingerprint of the analysis the chair looked at
   * @param attestation the words the chair agreed to
   * @param quorumReason why to sign although the meeting was not quorate; may be empty when it was
   * @param proceedingsReason why to sign although criminal proceedings have not ended; may be empty when there are none
   */
  public record Attestation(String fingerprint, String attestation, String quorumReason, String proceedingsReason) {}

  /** @throws Denied when the actor did not chair the meeting that discussed this case */
  public Signing sign(ReviewId review, Attestation given) {
    Actor actor = access.require(Permission.SIGN_OFF_ANALYSIS, review.value());
    Analysis analysis = versions.held(review);
    Evidence evidence = rules.evidence(review);
    Signing outcome = rules.judge(versions.state(analysis), evidence, actor.id(), given);
    if (outcome instanceof Signing.Signed) {
      versions.freezeSheet(analysis, actor);
      analysis.sign(
          new Signature(
              actor.id(),
              actor.name(),
              clock.instant(),
              given.attestation(),
              evidence.quorate() ? "" : given.quorumReason(),
              evidence.proceedings().isEmpty() ? "" : given.proceedingsReason(),
              evidence.reviewMeeting().map(ReviewMeetingHeld::heldOn).orElseThrow(),
              evidence.panel().map(PanelSitting::heldOn).orElseThrow()));
      stages.reach(review, Stage.CDOP_REVIEWED);
      audit.record(Act.on(review.value(), "analysis.signed", analysis.id()));
      signed.fire(new AnalysisSigned(review));
    }
    return outcome;
  }
}
