package uk.cdop.ncmd;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.cdop.ncmd.DocumentWords.Item;

/** What is different between two documents of a case, item by item, in the words of the dataset. */
public final class Changes {
  private static final int LONGEST = 300;

  private Changes() {}

  /** One item that is not as it was. */
  public record Change(String path, String title, String before, String now) {
    /** Such as `Birth weight in grams: 3200, was 3100`. */
    public String words() {
      return title + ": " + cut(now) + ", was " + cut(before);
    }

    private static String cut(String text) {
      String quoted = text.equals(DocumentWords.NOT_RECORDED) ? "not recorded" : text;
      return quoted.length() > LONGEST ? quoted.substring(0, LONGEST) + "…" : quoted;
    }

    @Override
    public String toString() {
      return "Change " + path;
    }
  }

  /** In the order of the newer document; what only the older one holds comes last. */
  public static List<Change> between(List<Item> before, List<Item> now) {
    Map<String, Item> earlier = new LinkedHashMap<>();
    before.forEach(item -> earlier.put(item.path(), item));
    List<Change> changes = new ArrayList<>();
    for (Item item : now) {
      Item was = earlier.remove(item.path());
      String words = was == null ? DocumentWords.NOT_RECORDED : was.words();
      if (!words.equals(item.words())) {
        changes.add(new Change(item.path(), item.title(), words, item.words()));
      }
    }
    earlier.values().stream()
        .filter(Item::recorded)
        .forEach(item -> changes.add(new Change(item.path(), item.title(), item.words(), DocumentWords.NOT_RECORDED)));
    return changes;
  }
}
