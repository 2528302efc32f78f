package uk.cdop.analysis;

import java.util.List;
import uk.cdop.platform.ModuleApi;

/** Something that was done well, and by which kind of organisation: a code of `agency_type`. */
@ModuleApi
public record PracticeEntry(String text, String agencyType) implements LineEntry {
  @Override
  public LineKind kind() {
    return LineKind.PRACTICE;
  }

  @Override
  public List<String> texts() {
    return List.of(text);
  }
}
