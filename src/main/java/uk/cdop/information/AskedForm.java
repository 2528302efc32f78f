package uk.cdop.information;

import java.util.Set;
import uk.cdop.forms.Edition;

/**
 * What is asked: a form in one edition, whole or in parts.
 *
 * @param parts ids of sections; empty for the whole form
 */
public record AskedForm(String form, String edition, Set<String> parts) {
  /** The form that every agency is asked for first. */
  public static final String REPORTING = "reporting";

  public AskedForm {
    parts = Set.copyOf(parts);
  }

  public static AskedForm whole(Edition edition) {
    return new AskedForm(edition.form(), edition.name(), Set.of());
  }
}
