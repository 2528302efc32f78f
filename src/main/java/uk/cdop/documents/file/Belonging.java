package uk.cdop.documents.file;

import java.util.UUID;
import uk.cdop.platform.ModuleApi;
import uk.cdop.review.ReviewId;

/**
 * What a file belongs to within a review.
 *
 * @param about a short word in small letters, such as `case` or `request`
 * @param id of the thing named by the word
 */
@ModuleApi
public record Belonging(ReviewId review, String about, UUID id) {
  public static final String CASE = "case";
  public static final String REQUEST = "request";

  public static Belonging ofCase(ReviewId review) {
    return new Belonging(review, CASE, review.value());
  }

  /** What an agency sends with its answer to a request for information. */
  public static Belonging ofRequest(ReviewId review, UUID request) {
    return new Belonging(review, REQUEST, request);
  }
}
