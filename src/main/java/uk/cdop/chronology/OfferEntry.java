package uk.cdop.chronology;

import jakarta.inject.Inject;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.review.CaseFrame;
import uk.cdop.review.OpenCase;
import uk.cdop.review.ReviewId;

/** Shows the page on which something is added to a chronology. */
@UseCase
public class OfferEntry {
  @Inject OpenCase openCase;

  public CaseFrame offer(ReviewId review) {
    return openCase.open(review, "chronology", Permission.COLLATE, "chronology.entry_viewed");
  }
}
