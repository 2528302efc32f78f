package uk.cdop.information;

import java.util.List;
import uk.cdop.forms.Quality;
import uk.cdop.platform.Words;

/**
 * The quality check of a returned form, in words.
 *
 * @param time how long the agency took
 */
public record QualityView(Quality quality, List<Clash> clashes, String time) {

  /**
   * A question that another agency's form of the same case answers differently.
   *
   * @param href the other form's request
   */
  public record Clash(String label, String mine, String theirs, String agency, String href) {}

  /** The whole check in one line, for a list. */
  public String brief() {
    return quality.answered() + " of " + quality.asked() + " answered, " + quality.percentNotKnown() + "% not known, "
        + Words.plural(clashes.size(), "contradiction") + ", " + Words.plural(quality.unlikely().size(), "unlikely answer");
  }
}
