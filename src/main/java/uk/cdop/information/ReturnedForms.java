package uk.cdop.information;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.cdop.forms.Answers;
import uk.cdop.forms.Edition;
import uk.cdop.forms.ResponseId;
import uk.cdop.platform.ModuleApi;
import uk.cdop.review.ReviewId;

/** What the agencies sent back about a review. Asked inside a use case, after access was asked. */
@ModuleApi
public interface ReturnedForms {
  /** The submitted forms of every kind, in the order they came back; those that hold nothing are not among them. */
  List<ReturnedForm> of(ReviewId review);

  /** The same for several reviews, read at once; a review of which nothing came back is not among them. */
  Map<ReviewId, List<ReturnedForm>> of(Collection<ReviewId> reviews);

  /** How many requests still wait for an answer. */
  int outstanding(ReviewId review);

  /** The kinds of agencies, as codes of `agency_type`, of the requests that were not answered: still waiting, or declined. */
  List<String> silent(ReviewId review);

  /**
   * A submitted form of any kind: core reporting or supplementary.
   *
   * @param agencyType the kind of agency in words
   * @param accepted whether the coordinator has accepted it, so that it cannot change any more
   */
  @ModuleApi
  record ReturnedForm(
      UUID request, ResponseId response, String agencyType, String agency, Edition edition, Answers answers, Instant returnedAt,
      boolean accepted) {}
}
