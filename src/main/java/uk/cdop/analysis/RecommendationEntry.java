package uk.cdop.analysis;

import java.util.List;
import uk.cdop.platform.ModuleApi;

/** What the panel asks an organisation to change; `sort` is a code of `recommendation_kind`. */
@ModuleApi
public record RecommendationEntry(String text, String organisation, String sort) implements LineEntry {
  @Override
  public LineKind kind() {
    return LineKind.RECOMMENDATION;
  }

  @Override
  public List<String> texts() {
    return List.of(text);
  }
}
