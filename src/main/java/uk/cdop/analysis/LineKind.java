package uk.cdop.analysis;

import java.util.Locale;
import uk.cdop.platform.ModuleApi;

/** The kinds of lines an analysis holds. */
@ModuleApi
public enum LineKind {
  FACTOR,
  LEARNING,
  ACTION;

  String act(String done) {
    return "analysis." + name().toLowerCase(Locale.ROOT) + "_" + done;
  }
}
