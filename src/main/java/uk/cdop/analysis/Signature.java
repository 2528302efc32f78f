package uk.cdop.analysis;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The chair's signature under an analysis.
 *
 * @param by the chair's account
 * @param quorumReason why the chair signs although the meeting was not quorate; empty when it was
 * @param proceedingsReason why the chair signs although criminal proceedings had not ended; empty when there were none
 */
@Embeddable
public record Signature(
    @Column(name = "signed_by") String by,
    @Column(name = "signed_name") String name,
    @Column(name = "signed_at") Instant at,
    @Column(name = "attestation") String attestation,
    @Column(name = "quorum_reason") String quorumReason,
    @Column(name = "proceedings_reason") String proceedingsReason,
    @Column(name = "review_meeting_on") LocalDate reviewMeetingOn,
    @Column(name = "panel_on") LocalDate panelOn) {
  public Signature {
    // Signatures from before the chair was asked hold nothing.
    proceedingsReason = proceedingsReason == null ? "" : proceedingsReason;
  }
}
