package uk.cdop.information.answering;

import java.util.Set;
import uk.cdop.forms.Journey;
import uk.cdop.forms.Page;
import uk.cdop.forms.Response;
import uk.cdop.forms.Section;
import uk.cdop.review.CaseFrame;

/**
 * An answer in the hands of one of its writers: someone behind a link, their colleague with some sections, or the CDOP office.
 *
 * @param base the address below which all its pages stand
 * @param frame the case around the pages of the office; null behind a link
 * @param question what the CDOP asked about an earlier answer; empty when nothing
 * @param response as the request asked it, with its parts only
 * @param sections the ids of the only sections this writer may see; empty for all
 * @param open whether it can be written in now
 */
public record Filling(
    String base, CaseFrame frame, String reference, String agency, String due, String question, Response response,
    Set<String> sections, boolean open) {

  public String href(String page) {
    return base + "/" + page;
  }

  public boolean office() {
    return frame != null;
  }

  /** Whether this writer sees everything that was asked, and so may send it. */
  public boolean everything() {
    return sections.isEmpty();
  }

  public boolean writable() {
    return open && !response.submitted();
  }

  public Journey journey() {
    return response.journey();
  }

  public boolean shows(Section section) {
    return everything() || sections.contains(section.id());
  }

  public boolean shows(Page page) {
    return shows(response.edition().sectionOf(page));
  }
}
