package uk.cdop.analysis;

import java.util.Set;
import uk.cdop.platform.ModuleApi;

/**
 * A contributory factor.
 *
 * @param domain A to D
 * @param code of the local taxonomy, or empty
 * @param grade 0 information not available, 1 none or unlikely to have contributed, 2 may have contributed
 * @param modifiable Y, N or NK
 */
@ModuleApi
public record FactorEntry(String domain, String code, String text, int grade, String modifiable) implements LineEntry {
  public FactorEntry {
    if (!domain.matches("[A-D]") || grade < 0 || grade > 2 || !Set.of("Y", "N", "NK").contains(modifiable)) {
      throw new IllegalArgumentException("not a factor line");
    }
    if (grade == 2 && text.isBlank()) {
      throw new IllegalArgumentException("a factor that may have contributed must be described");
    }
  }

  @Override
  public LineKind kind() {
    return LineKind.FACTOR;
  }
}
