package uk.cdop.information.link;

import java.util.UUID;
import uk.cdop.review.ReviewId;

/** Who holds the pen of an answer: someone behind a secure link, or the CDOP's office for an agency. */
public sealed interface Holder {

  /** Someone without an account, known by a link and the secret of the session that its code opened. */
  record Link(String token, String secret) implements Holder {
    /** Says nothing of the secrets. */
    @Override
    public String toString() {
      return "Link";
    }
  }

  /** A coordinator who writes down what came by phone or post, or fills a form in for the CDOP. */
  record Office(ReviewId review, UUID request) implements Holder {}
}
