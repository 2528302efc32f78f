package uk.cdop.analysis;

import java.util.List;
import uk.cdop.platform.ModuleApi;

/** An issue that was identified; `source` is a code of `issue_source`: who raised it. */
@ModuleApi
public record IssueEntry(String text, String source) implements LineEntry {
  @Override
  public LineKind kind() {
    return LineKind.ISSUE;
  }

  @Override
  public List<String> texts() {
    return List.of(text);
  }
}
