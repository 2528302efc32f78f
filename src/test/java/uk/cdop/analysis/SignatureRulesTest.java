package uk.cdop.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.cdop.analysis.SomeAnalysis.CHAIR;
import static uk.cdop.analysis.SomeAnalysis.CODES;
import static uk.cdop.analysis.SomeAnalysis.TODAY;
import static uk.cdop.analysis.SomeAnalysis.evidence;
import static uk.cdop.analysis.SomeAnalysis.ready;

import org.junit.jupiter.api.Test;
import uk.cdop.platform.Denied;

class SignatureRulesTest {
  @Test
  void lets_the_chair_of_the_meeting_sign_what_is_ready() {
    assertThat(judge(ready(), evidence(), CHAIR, "fingerprint", "")).isInstanceOf(Signing.Signed.class);
  }

  @Test
  void refuses_a_chair_who_did_not_chair_this_meeting() {
    assertThatThrownBy(() -> judge(ready(), evidence(), "another.chair", "fingerprint", "")).isInstanceOf(Denied.class);
  }

  @Test
  void does_not_sign_what_was_changed_after_it_was_looked_at() {
    assertThat(judge(ready(), evidence(), CHAIR, "an older one", "")).isInstanceOf(Signing.Changed.class);
  }

  @Test
  void does_not_sign_while_something_must_be_mended() {
    assertThat(judge(ready().without("D"), evidence(), CHAIR, "fingerprint", "")).isInstanceOf(Signing.NotReady.class);
  }

  @Test
  void does_not_sign_before_the_panel_has_met() {
    var evidence = evidence(TODAY.minusDays(5), TODAY.plusDays(1), true, CHAIR);

    assertThat(judge(ready(), evidence, CHAIR, "fingerprint", "")).isInstanceOf(Signing.NotReady.class);
    assertThat(judge(ready(), SomeAnalysis.withoutMeetings(), CHAIR, "fingerprint", "")).isInstanceOf(Signing.NotReady.class);
  }

  @Test
  void wants_a_reason_when_the_meeting_was_not_quorate() {
    var evidence = evidence(TODAY.minusDays(5), TODAY, false, CHAIR);

    assertThat(judge(ready(), evidence, CHAIR, "fingerprint", " ")).isInstanceOf(Signing.ReasonMissing.class);
    assertThat(judge(ready(), evidence, CHAIR, "fingerprint", "A member left early")).isInstanceOf(Signing.Signed.class);
  }

  @Test
  void wants_the_chair_to_confirm_that_a_review_ends_before_criminal_proceedings_do() {
    var evidence = SomeAnalysis.whileATrialGoesOn();

    assertThat(judge(evidence, " ")).isInstanceOf(Signing.ReasonMissing.class);
    assertThat(judge(evidence, "The Crown Prosecution Service agrees")).isInstanceOf(Signing.Signed.class);
    assertThat(Checks.of(ready().state(), evidence, CODES)).extracting(Finding::text).anyMatch(text -> text.startsWith("Criminal proceedings about this death are expected."));
    assertThat(Checks.blocked(Checks.of(ready().state(), evidence, CODES))).as("the chair decides").isFalse();
  }

  private static Signing judge(Evidence evidence, String proceedingsReason) {
    return SignatureRules.judge(
        ready().state(), evidence, CHAIR, new SignOffAnalysis.Attestation("fingerprint", "Agreed", "", proceedingsReason), CODES);
  }

  private static Signing judge(SomeAnalysis analysis, Evidence evidence, String account, String fingerprint, String reason) {
    return SignatureRules.judge(
        analysis.state(), evidence, account, new SignOffAnalysis.Attestation(fingerprint, "Agreed", reason, ""), CODES);
  }
}
