package uk.cdop.platform.ui;

/**
 * A column of a table. A column that can be sorted carries the link that sorts by it; the server sorts. Width is a part
 * such as "one-half"; sort is "ascending", "descending", "none" (can be sorted, is not) or "".
 */
public record Column(
    String text,
    boolean numeric,
    String width,
    String align,
    String href,
    String sort,
    boolean hidden,
    boolean nowrap) {

  public static Column of(String text) {
    return new Column(text, false, "", "", "", "", false, false);
  }

  public static Column numeric(String text) {
    return new Column(text, true, "", "", "", "", false, false);
  }

  /** A column whose head only a screen reader hears, such as one of links. */
  public static Column hidden(String text) {
    return new Column(text, false, "", "", "", "", true, false);
  }

  public Column width(String part) {
    return new Column(text, numeric, part, align, href, sort, hidden, nowrap);
  }

  public Column sortedBy(String link, String order) {
    return new Column(text, numeric, width, align, link, order, hidden, nowrap);
  }

  /** A column of short words such as case numbers, which has room for one line on a wide screen. */
  public Column unwrapped() {
    return new Column(text, numeric, width, align, href, sort, hidden, true);
  }

  public boolean sortable() {
    return Markup.given(sort);
  }
}
