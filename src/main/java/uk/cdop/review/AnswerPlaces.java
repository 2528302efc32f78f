package uk.cdop.review;

import java.util.Collection;
import java.util.Map;
import uk.cdop.platform.ModuleApi;

/** Extension point: where the single answers of a part of a case are put right. Asked inside a use case, after access was asked. */
@ModuleApi
public interface AnswerPlaces {
  /** The places of those questions that this part holds in this case, whether they were answered or not. */
  Map<Asked, Place> of(ReviewId review, Collection<Asked> asked);

  /** A question of a form. */
  @ModuleApi
  record Asked(String form, String question) {}

  /**
   * Where an answer is put right.
   *
   * @param href the page, and on a page of several questions the one question
   */
  @ModuleApi
  record Place(String href, boolean answered) {
    /** The name of the anchor that {@link uk.cdop.review.Remark remarks} about a question have on a page of several. */
    public static String anchor(String question) {
      return "said-" + question;
    }
  }
}
