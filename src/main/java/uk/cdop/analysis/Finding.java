package uk.cdop.analysis;

/**
 * Something the checks of an analysis found, in words.
 *
 * @param blocks whether the analysis cannot be signed before it is mended
 * @param path where it is mended, below the case
 */
public record Finding(boolean blocks, String text, String path) {
  static Finding mustMend(String text, String path) {
    return new Finding(true, text, path);
  }

  static Finding look(String text, String path) {
    return new Finding(false, text, path);
  }
}
