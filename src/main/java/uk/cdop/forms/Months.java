package uk.cdop.forms;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;

/** Months as people type them: 11, Nov or November. */
final class Months {

  private Months() {}

  /** The number of a month given by name; anything else unchanged. */
  static String number(String typed) {
    for (Month month : Month.values()) {
      String full = month.getDisplayName(TextStyle.FULL, Locale.UK);
      if (full.equalsIgnoreCase(typed) || full.substring(0, 3).equalsIgnoreCase(typed)) {
        return Integer.toString(month.getValue());
      }
    }
    return typed;
  }
}
