package uk.cdop.analysis;

import uk.cdop.platform.ModuleApi;

/** A learning point; it reaches LOCAL, REGIONAL or NATIONAL. */
@ModuleApi
public record LearningEntry(String text, String level) implements LineEntry {
  @Override
  public LineKind kind() {
    return LineKind.LEARNING;
  }
}
