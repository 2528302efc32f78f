package uk.cdop.casemeeting.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.cdop.platform.Entered;

/**
 * Rows of fields that can be added and removed without JavaScript: `who-0-name`, `who-1-name` and so on. How many there are
 * stands in the hidden field `who-rows`; the button that was pressed says `who-add` or `who-3` in `rows-change`.
 *
 * @param parts what is typed in a row; a row in which none of it was typed is empty
 * @param chosen what has a value in every row
 */
record NumberedRows(Entered entered, String prefix, List<String> parts, List<String> chosen, int most) {
  private static final String CHANGE = "rows-change";

  int count() {
    return (int) Math.clamp(entered.whole(prefix + "-rows").orElse(1L), 1, most);
  }

  boolean changes() {
    return entered.text(CHANGE).startsWith(prefix + "-");
  }

  /** What was typed, with a row more, or with one gone and those after it moved up. */
  Entered changed() {
    Map<String, String> next = typed();
    int rows = count();
    if (entered.has(CHANGE, prefix + "-add")) {
      next.put(prefix + "-rows", Integer.toString(Math.min(rows + 1, most)));
      return Entered.prefilled(next);
    }
    String said = entered.text(CHANGE).substring(prefix.length() + 1);
    int gone = said.matches("[0-9]{1,2}") ? Integer.parseInt(said) : rows - 1;
    for (int row = gone; row < rows; row++) {
      int gap = row;
      Stream.concat(parts.stream(), chosen.stream()).forEach(part -> next.put(field(gap, part), entered.text(field(gap + 1, part))));
    }
    next.put(prefix + "-rows", Integer.toString(Math.max(1, rows - 1)));
    return Entered.prefilled(next);
  }

  /** What was typed, with these values in the first empty row. */
  Entered with(Map<String, String> values) {
    Map<String, String> next = typed();
    int row = IntStream.range(0, count()).filter(this::empty).findFirst().orElse(count());
    if (row < most) {
      values.forEach((part, value) -> next.put(field(row, part), value));
      next.put(prefix + "-rows", Integer.toString(Math.max(count(), row + 1)));
    }
    return Entered.prefilled(next);
  }

  boolean empty(int row) {
    return parts.stream().allMatch(part -> text(row, part).isEmpty());
  }

  /** The rows in which something was typed. */
  List<Integer> filled() {
    return IntStream.range(0, count()).filter(row -> !empty(row)).boxed().toList();
  }

  String text(int row, String part) {
    return entered.text(field(row, part));
  }

  String field(int row, String part) {
    return prefix + "-" + row + "-" + part;
  }

  private Map<String, String> typed() {
    Map<String, String> typed = new HashMap<>();
    entered.fields().keySet().forEach(field -> typed.put(field, entered.text(field)));
    return typed;
  }
}
