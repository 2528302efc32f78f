package uk.cdop.analysis;

import java.util.Locale;
import uk.cdop.platform.ModuleApi;

/** A part of an analysis that is saved as a whole; two people may save different parts at once. */
@ModuleApi
public enum Part {
  SUMMARY,
  CATEGORY,
  MODIFIABILITY,
  PRACTICE;

  String act() {
    return "analysis." + name().toLowerCase(Locale.ROOT) + "_saved";
  }
}
