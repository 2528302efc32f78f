package uk.cdop.analysis;

/** A learning point; it reaches LOCAL, REGIONAL or NATIONAL. */
public record LearningEntry(String text, String level) implements LineEntry {
  @Override
  public LineKind kind() {
    return LineKind.LEARNING;
  }
}
