package uk.cdop.ncmd;

import jakarta.inject.Inject;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Missing;
import uk.cdop.review.ReviewId;

/** A machine of the panel reads the newest document of a case for one event. */
@UseCase
public class ReadLatestDocument {
  @Inject Access access;
  @Inject Submissions submissions;
  @Inject AuditTrail audit;

  /** The document as it was kept, and its hash. */
  public record Latest(byte[] bytes, String sha256) {}

  /**
   * @throws Missing when the case is not the actor's or has no such document
   */
  public Latest read(ReviewId review, Occasion occasion) {
    access.require(Permission.SEE_NCMD, review.value());
    Submission found = submissions.latest(review, occasion).orElseThrow(Missing::new);
    audit.record(Act.on(review.value(), "ncmd.json_downloaded", found.id()));
    return new Latest(found.document(), found.sha256());
  }
}
