package uk.cdop.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.cdop.platform.Denied;
import uk.cdop.review.ReviewId;

/** Who may sign what: the chair of the sitting, an analysis with nothing left to mend, as it was looked at. */
@ApplicationScoped
class SignatureRules {
  @Inject FindEvidence findEvidence;
  @Inject AnalysisCodes codes;

  Evidence evidence(ReviewId review) {
    return findEvidence.of(review);
  }

  Signing judge(AnalysisState state, Evidence evidence, String account, SignOffAnalysis.Attestation given) {
    return judge(state, evidence, account, given, codes);
  }

  static Signing judge(
      AnalysisState state, Evidence evidence, String account, SignOffAnalysis.Attestation given, AnalysisCodes codes) {
    if (evidence.panelHeld() && !evidence.chairedBy(account)) {
      throw new Denied("sign off a meeting that another person chaired");
    }
    if (state.signed() || !state.fingerprint().equals(given.fingerprint())) {
      return new Signing.Changed();
    }
    if (!evidence.chairedBy(account) || Checks.blocked(Checks.of(state, evidence, codes))) {
      return new Signing.NotReady();
    }
    boolean missing =
        !evidence.quorate() && given.quorumReason().isBlank() || !evidence.proceedings().isEmpty() && given.proceedingsReason().isBlank();
    return missing ? new Signing.ReasonMissing() : new Signing.Signed();
  }
}
