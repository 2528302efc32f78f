package uk.cdop.review;

import java.util.List;
import uk.cdop.platform.ModuleApi;

/** Extension point: the names, numbers and places of a case that must not stand in anonymised papers. */
@ModuleApi
public interface IdentifierSource {
  List<Identifier> identifiers(ReviewId review);

  /**
   * @param text what could give the family away, such as a surname or a hospital's name
   * @param role what stands in its place, such as `the child`, `the mother` or `Hospital A`
   */
  @ModuleApi
  record Identifier(String text, String role) {}
}
