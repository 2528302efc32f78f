package uk.cdop.analysis;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import uk.cdop.platform.ModuleApi;

/**
 * The category of death: every category that could apply, and the one that is primary. The list of
 * categories is in descending priority, so the lowest number is primary unless the chair says why not.
 *
 * @param applying all categories that could apply, with the primary one, in the order of the list
 * @param overrideReason empty when the primary follows the hierarchy
 */
@ModuleApi
public record Categorisation(List<String> applying, String primary, String subcategory, String overrideReason)
    implements PartEntry {
  public static final Categorisation NONE = new Categorisation(List.of(), "", "", "");

  public Categorisation {
    applying = applying.stream().distinct().sorted(Comparator.comparingInt(Integer::parseInt)).toList();
    if (!primary.isEmpty() && !applying.contains(primary)) {
      throw new IllegalArgumentException("the primary category must be one that applies");
    }
    if (!subcategory.isEmpty() && !subcategory.startsWith(primary + ".")) {
      throw new IllegalArgumentException("a sub-category belongs to the primary category");
    }
  }

  @Override
  public Part part() {
    return Part.CATEGORY;
  }

  /** The primary category by the hierarchy: the lowest number; empty when none applies. */
  public static String byHierarchy(Collection<String> applying) {
    return applying.stream().min(Comparator.comparingInt(Integer::parseInt)).orElse("");
  }

  public boolean overridden() {
    return !primary.equals(byHierarchy(applying));
  }

  /** The categories that could apply besides the primary one. */
  public List<String> alsoConsidered() {
    return applying.stream().filter(code -> !code.equals(primary)).toList();
  }

  public Categorisation with(String newSubcategory) {
    return new Categorisation(applying, primary, newSubcategory, overrideReason);
  }
}
