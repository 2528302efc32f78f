package uk.cdop.analysis;

import uk.cdop.platform.ModuleApi;
import uk.cdop.review.CaseFrame;

/**
 * Something the checks of an analysis found, in words.
 *
 * @param blocks whether the analysis cannot be signed before it is mended
 * @param path where it is mended: below the case, or from the root when it begins with a slash
 */
@ModuleApi
public record Finding(boolean blocks, String text, String path) {
  /** The address where it is mended, for a person looking at this case. */
  public String href(CaseFrame frame) {
    return path.startsWith("/") ? path : frame.href(path);
  }

  static Finding mustMend(String text, String path) {
    return new Finding(true, text, path);
  }

  static Finding look(String text, String path) {
    return new Finding(false, text, path);
  }
}
