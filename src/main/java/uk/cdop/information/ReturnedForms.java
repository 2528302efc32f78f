package uk.cdop.information;

import java.time.Instant;
import java.util.List;
import uk.cdop.forms.Answers;
import uk.cdop.forms.Edition;
import uk.cdop.platform.ModuleApi;
import uk.cdop.review.ReviewId;

/** What the agencies sent back about a review. Asked inside a use case, after access was asked. */
@ModuleApi
public interface ReturnedForms {
  /** The submitted reporting forms, in the order they came back; those that hold nothing are not among them. */
  List<ReturnedForm> of(ReviewId review);

  /** How many requests still wait for an answer. */
  int outstanding(ReviewId review);

  /** A submitted reporting form. */
  @ModuleApi
  record ReturnedForm(String agencyType, String agency, Edition edition, Answers answers, Instant returnedAt) {}
}
