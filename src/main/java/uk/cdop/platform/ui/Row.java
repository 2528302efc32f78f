package uk.cdop.platform.ui;

import gg.jte.Content;
import java.util.List;

/** A row of a summary list. The value is text, or content where text is not enough. */
public record Row(String key, String value, Content content, List<Link> actions) {

  public Row {
    actions = actions == null ? List.of() : List.copyOf(actions);
  }

  public Row(String key, String value, List<Link> actions) {
    this(key, value, null, actions);
  }

  public static Row of(String key, String value) {
    return new Row(key, value, null, List.of());
  }

  public static Row of(String key, Content content) {
    return new Row(key, "", content, List.of());
  }

  public Row with(Link... links) {
    return new Row(key, value, content, List.of(links));
  }
}
