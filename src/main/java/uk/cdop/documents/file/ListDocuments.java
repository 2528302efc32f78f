package uk.cdop.documents.file;

import jakarta.inject.Inject;
import java.util.List;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.documents.scan.VirusScanner;
import uk.cdop.review.CaseFrame;
import uk.cdop.review.OpenCase;
import uk.cdop.review.ReviewId;

/** Shows the documents of a case, without their content. */
@UseCase
public class ListDocuments {
  @Inject OpenCase openCase;
  @Inject Access access;
  @Inject Files files;
  @Inject VirusScanner scanner;

  /** The list page's view; `scanned` tells whether there is a scanner at all. */
  public record View(CaseFrame frame, List<KeptFile> files, boolean scanned, boolean mayAdd) {}

  public View list(ReviewId review) {
    CaseFrame frame = openCase.open(review, DocumentsSection.PATH, Permission.SEE_DOCUMENTS, "documents.listed");
    return new View(frame, files.list(review), scanner.setUp(), access.may(Permission.ADD_DOCUMENT, review.value()));
  }
}
