package uk.cdop.documents.file;

import jakarta.inject.Inject;
import java.util.UUID;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.platform.Stale;
import uk.cdop.review.CaseFrame;
import uk.cdop.review.OpenCase;
import uk.cdop.review.ReviewId;

/** Opens the page on which a document is withdrawn. */
@UseCase
public class PrepareWithdrawal {
  @Inject OpenCase openCase;
  @Inject CaseFiles files;

  /** What the page needs. */
  public record Prepared(CaseFrame frame, KeptFile file) {}

  public Prepared prepare(ReviewId review, UUID id) {
    CaseFrame frame = openCase.open(review, DocumentsSection.PATH, Permission.WITHDRAW_DOCUMENT, "documents.withdraw_viewed");
    KeptFile file = files.get(review, id).facts();
    if (file.withdrawal().isPresent()) {
      throw new Stale();
    }
    return new Prepared(frame, file);
  }
}
