package uk.cdop.analysis;

import java.util.Locale;
import uk.cdop.platform.ModuleApi;

/** The kinds of lines an analysis holds, in the order of the form. */
@ModuleApi
public enum LineKind {
  FACTOR,
  ISSUE,
  PRACTICE,
  LEARNING,
  RECOMMENDATION,
  ACTION,
  NOTIFICATION;

  String act(String done) {
    return "analysis." + (this == PRACTICE ? "example" : name().toLowerCase(Locale.ROOT)) + "_" + done;
  }
}
