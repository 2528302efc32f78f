package uk.cdop.documents.file;

import jakarta.inject.Inject;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.documents.scan.VirusScanner;
import uk.cdop.review.CaseFrame;
import uk.cdop.review.OpenCase;
import uk.cdop.review.ReviewId;

/** Shows what is known of one document: what it is, who gave it, what the scan found. */
@UseCase
public class ViewDocument {
  @Inject OpenCase openCase;
  @Inject Access access;
  @Inject CaseFiles files;
  @Inject VirusScanner scanner;
  @Inject AuditTrail audit;

  /** The page's view; `scanned` tells whether there is a scanner at all. */
  public record View(CaseFrame frame, KeptFile file, boolean scanned, boolean mayWithdraw) {}

  public View view(ReviewId review, UUID id) {
    CaseFrame frame = openCase.open(review, DocumentsSection.PATH, Permission.SEE_DOCUMENTS, "documents.listed");
    KeptFile file = files.get(review, id).facts();
    audit.record(Act.on(review.value(), "documents.viewed", id));
    return new View(
        frame, file, scanner.setUp(), file.withdrawal().isEmpty() && access.may(Permission.WITHDRAW_DOCUMENT, review.value()));
  }
}
