package uk.cdop.analysis;

import java.util.List;
import java.util.Set;
import uk.cdop.platform.ModuleApi;

/**
 * A contributory factor.
 *
 * @param domain A to D
 * @param code of the local taxonomy, or empty
 * @param grade 0 information not available, 1 none or unlikely to have contributed, 2 may have contributed; 3, a complete and
 *     sufficient explanation, is only read from old forms
 * @param modifiable Y, N or NK
 * @param source where this is known from, may be empty
 */
@ModuleApi
public record FactorEntry(String domain, String code, String text, int grade, String modifiable, String source)
    implements LineEntry {
  /** The grade of old forms that nobody gives any more. */
  public static final int OLD_GRADE = 3;

  public FactorEntry {
    if (!domain.matches("[A-D]") || grade < 0 || grade > OLD_GRADE || !Set.of("Y", "N", "NK").contains(modifiable)) {
      throw new IllegalArgumentException("not a factor line");
    }
    if (grade >= 2 && text.isBlank()) {
      throw new IllegalArgumentException("a factor that may have contributed must be described");
    }
  }

  public FactorEntry(String domain, String code, String text, int grade, String modifiable) {
    this(domain, code, text, grade, modifiable, "");
  }

  @Override
  public LineKind kind() {
    return LineKind.FACTOR;
  }

  @Override
  public List<String> texts() {
    return List.of(text, source);
  }
}
