package uk.cdop.review;

import uk.cdop.platform.ModuleApi;
import uk.cdop.platform.ui.Link;
import uk.cdop.review.AnswerPlaces.Asked;

/**
 * What somebody outside said about one answer of a case, such as a receiver that turned it down. It is shown where the answer is put
 * right.
 *
 * @param asked the question; empty texts where it is about no single one
 * @param words a sentence with what was said
 * @param href where it is put right
 * @param from the document it was said of
 */
@ModuleApi
public record Remark(Asked asked, String words, String href, Link from) {
  /** Whether it belongs on the page at this address; a page of several questions shows it at the one it is about. */
  public boolean isOf(String path) {
    return href.equals(path);
  }

  @Override
  public String toString() {
    return "Remark at " + href;
  }
}
