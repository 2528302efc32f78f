package uk.cdop.analysis;

import java.util.List;
import java.util.Set;
import uk.cdop.platform.ModuleApi;

/** A learning point; how far it reaches is one of {@link #LEVELS}. The audience may be empty. */
@ModuleApi
public record LearningEntry(String text, String level, String audience) implements LineEntry {
  public static final Set<String> LEVELS = Set.of("LOCAL", "REGIONAL", "NATIONAL");

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
