package uk.cdop.information.answering;

import java.util.List;
import java.util.Map;
import uk.cdop.forms.Entry;
import uk.cdop.forms.Offer;
import uk.cdop.forms.Page;
import uk.cdop.forms.PageView;
import uk.cdop.forms.Seen;
import uk.cdop.forms.Typed;

/**
 * What came of saving a page.
 *
 * @param filling the answer as it stands now
 * @param page the page that was sent
 * @param entry how its fields were read
 * @param shown its fields as they should be shown again
 * @param seen the marks of a page that is shown again
 * @param still the marks of a page that stays open as it is
 * @param clashes what somebody must choose about
 * @param others whether somebody else changed answers of this page that it does not show yet
 */
public record Saving(
    Filling filling, Page page, Entry entry, Typed shown, Seen seen, Seen still, List<Clash> clashes, boolean others,
    Map<String, Offer> offers) {

  /** Whether some fields hold what is no answer, so that they were not saved. */
  public boolean unread() {
    return entry instanceof Entry.Refused refused && !refused.unread().isEmpty();
  }

  public PageView view() {
    return PageView.again(filling.journey(), page, entry, shown, offers);
  }
}
