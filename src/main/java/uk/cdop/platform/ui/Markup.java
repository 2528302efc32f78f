package uk.cdop.platform.ui;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The small joins the component templates need; a null answer makes the template leave an attribute out. */
public final class Markup {

  private Markup() {}

  public static boolean given(String text) {
    return text != null && !text.isBlank();
  }

  /** The words that are there, with one space between: for class lists and lists of ids. Null when none is. */
  public static String words(String... words) {
    var joined = Arrays.stream(words).filter(Markup::given).collect(Collectors.joining(" "));
    return joined.isEmpty() ? null : joined;
  }

  /** Prefix and text joined, or null when there is no text. */
  public static String suffixed(String prefix, String text) {
    return given(text) ? prefix + text : null;
  }

  /** The word when it holds, otherwise null. */
  public static String when(boolean holds, String word) {
    return holds ? word : null;
  }

  /** The text, or null when it is empty. */
  public static String orNone(String text) {
    return given(text) ? text : null;
  }

  /** What a screen reader hears before the input: the hint, then the error. */
  public static String describedBy(String id, boolean hinted, String error) {
    return words(when(hinted, id + "-hint"), when(given(error), id + "-error"));
  }

  /** The id of the numbered item of a group: the first has the bare id, so that an error line can point at it. */
  public static String itemId(String id, int index) {
    return index == 0 ? id : id + "-" + (index + 1);
  }

  /** The size of a label or legend: as asked, or large when it is the heading of the page. */
  public static String titleSize(String asked, boolean heading) {
    return asked == null ? when(heading, "l") : asked;
  }

  /** The name of a part of a date: "birth-day"; an empty name leaves the bare part. */
  public static String partName(String name, String id, String part) {
    var prefix = name == null ? id : name;
    return given(prefix) ? prefix + "-" + part : part;
  }
}
