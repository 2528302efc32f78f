package uk.cdop.analysis;

/** What was done well, and what the family will be told and by whom. */
public record Practice(String goodPractice, String familyFeedback) implements PartEntry {
  @Override
  public Part part() {
    return Part.PRACTICE;
  }
}
