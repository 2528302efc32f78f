package uk.cdop.information.office;

import java.util.List;
import uk.cdop.forms.Quality;
import uk.cdop.platform.Words;

/**
 * The quality check of a returned form, in words.
 *
 * @param time how long the agency took
 */
public record QualityView(Quality quality, List<Clash> clashes, String time) {

  /** A question that other agencies' forms of the same case answer differently. */
  public record Clash(String label, String mine, List<Other> others) {}

  /**
   * What another form says.
   *
   * @param href that form's request
   */
  public record Other(String theirs, String agency, String href) {}

  /** The whole check in one line, for a list. */
  public String brief() {
    return quality.answered() + " of " + quality.asked() + " answered, " + quality.percentNotKnown() + "% not known, "
        + Words.plural(clashes.size(), "contradiction") + ", " + Words.plural(quality.unlikely().size(), "unlikely answer");
  }
}
