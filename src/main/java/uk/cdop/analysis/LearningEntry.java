package uk.cdop.analysis;

import java.util.List;
import uk.cdop.platform.ModuleApi;

/** A learning point; it reaches LOCAL, REGIONAL or NATIONAL. The audience may be empty. */
@ModuleApi
public record LearningEntry(String text, String level, String audience) implements LineEntry {
  public LearningEntry(String text, String level) {
    this(text, level, "");
  }

  @Override
  public LineKind kind() {
    return LineKind.LEARNING;
  }

  @Override
  public List<String> texts() {
    return List.of(text, audience);
  }
}
