package uk.cdop.analysis;

import java.util.List;
import uk.cdop.platform.ModuleApi;

/** A code of the Analysis form with its label, a line of explanation, and the codes below it. */
@ModuleApi
public record AnalysisCode(String code, String label, String hint, String domain, List<AnalysisCode> codes) {
  public AnalysisCode {
    hint = hint == null ? "" : hint;
    domain = domain == null ? "" : domain;
    codes = codes == null ? List.of() : List.copyOf(codes);
  }
}
