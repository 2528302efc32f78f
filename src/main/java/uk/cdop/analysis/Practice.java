package uk.cdop.analysis;

import uk.cdop.platform.ModuleApi;

/** What was done well, and what the family will be told and by whom. */
@ModuleApi
public record Practice(String goodPractice, String familyFeedback) implements PartEntry {
  @Override
  public Part part() {
    return Part.PRACTICE;
  }
}
