package uk.cdop.analysis;

import java.util.Locale;

/** The kinds of lines an analysis holds. */
public enum LineKind {
  FACTOR,
  LEARNING,
  ACTION;

  String act(String done) {
    return "analysis." + name().toLowerCase(Locale.ROOT) + "_" + done;
  }
}
