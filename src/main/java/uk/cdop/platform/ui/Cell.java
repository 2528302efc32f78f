package uk.cdop.platform.ui;

import gg.jte.Content;

/**
 * A cell of a table: text, or content where text is not enough, perhaps a link. A missing value is words in a quieter
 * colour ("Not known"), never an empty cell.
 */
public record Cell(String text, Content content, String href, String hidden, boolean missing) {

  public static Cell of(String text) {
    return new Cell(text, null, "", "", false);
  }

  public static Cell of(Content content) {
    return new Cell("", content, "", "", false);
  }

  public static Cell link(Link link) {
    return new Cell(link.text(), null, link.href(), link.hidden(), false);
  }

  public static Cell missing(String words) {
    return new Cell(words, null, "", "", true);
  }
}
