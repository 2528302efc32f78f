package uk.cdop.documents.file;

import jakarta.inject.Inject;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.review.CaseFrame;
import uk.cdop.review.OpenCase;
import uk.cdop.review.ReviewId;

/** Opens the form on which a file is added to a case. */
@UseCase
public class PrepareDocument {
  @Inject OpenCase openCase;

  public CaseFrame prepare(ReviewId review) {
    return openCase.open(review, DocumentsSection.PATH, Permission.ADD_DOCUMENT, "documents.form_viewed");
  }
}
