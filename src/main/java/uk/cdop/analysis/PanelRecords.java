package uk.cdop.analysis;

import java.util.List;
import uk.cdop.platform.ModuleApi;
import uk.cdop.review.ReviewId;

/**
 * Carries an analysis to a meeting and back. Asked inside a use case that asked access for this review, in the transaction of
 * the owner's CDOP; every change is audited here.
 */
@ModuleApi
public interface PanelRecords {
  /**
   * What the draft says, with the names of the case taken out of every text; a first draft is opened when there is none. A
   * signed analysis is given as it was signed.
   */
  PanelRecord current(ReviewId review);

  /** What stands between this record and its signature, in words, as if it had been taken over already. */
  List<Finding> findings(ReviewId review, PanelRecord record);

  /**
   * Writes a meeting's record into the draft: known lines are changed or removed, new ones added. What the record says as it
   * was given stays as it was, whoever saved it. A line that the record does not hold is removed: whoever takes over compares
   * {@link #current} with what was given first, when others may have worked on the draft meanwhile.
   *
   * @throws uk.cdop.platform.Stale when the analysis is signed already
   */
  void take(ReviewId review, PanelRecord record);

  /**
   * Signs the draft off for the chair who acts.
   *
   * @param attestation the words the chair agreed to
   * @param quorumReason why to sign although the meeting was not quorate; may be empty when it was
   * @param proceedingsReason why to sign although criminal proceedings have not ended; may be empty when there are none
   */
  Signing sign(ReviewId review, String attestation, String quorumReason, String proceedingsReason);
}
