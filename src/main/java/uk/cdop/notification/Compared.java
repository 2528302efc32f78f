package uk.cdop.notification;

import java.util.ArrayList;
import java.util.List;
import uk.cdop.platform.NhsNumber;
import uk.cdop.platform.Words;
import uk.cdop.review.Child;

/**
 * Something that may be about the same child, beside the notification.
 *
 * @param caution what speaks against it, such as two NHS numbers; may be empty
 * @param caseNumber the number of the review, empty for another notification
 */
public record Compared(String title, String href, String why, String caution, String caseNumber, List<Line> lines) {

  /** One fact as it stands here and there. */
  public record Line(String what, String here, String there, boolean same) {}

  static Compared with(
      String title, String href, Likeness why, String caseNumber, Child here, Child there, String state) {
    boolean twins = Likeness.numbersDiffer(NotificationFacts.features(here), NotificationFacts.features(there));
    List<Line> lines = new ArrayList<>();
    lines.add(line("Name", here.name(), there.name()));
    lines.add(line("Also known as", here.alsoKnownAs(), there.alsoKnownAs()));
    lines.add(line("NHS number", spaced(here), spaced(there)));
    lines.add(line("Born", Words.day(here.bornOn()), Words.day(there.bornOn())));
    lines.add(line("Died", Words.day(here.diedOn()), Words.day(there.diedOn())));
    lines.add(line("Address", here.address(), there.address()));
    lines.add(line("Postcode", here.postcode(), there.postcode()));
    lines.add(new Line("Status", "Waiting for a decision", state, true));
    return new Compared(
        title,
        href,
        why.words(),
        twins ? "The NHS numbers differ: these may be two children, such as twins." : "",
        caseNumber,
        lines.stream().filter(line -> !line.here().equals(line.there()) || !line.here().equals(NOT_KNOWN)).toList());
  }

  private static final String NOT_KNOWN = "Not known";

  private static Line line(String what, String here, String there) {
    return new Line(what, known(here), known(there), here.equalsIgnoreCase(there));
  }

  private static String known(String text) {
    return text.isBlank() ? NOT_KNOWN : text;
  }

  private static String spaced(Child child) {
    return child.nhsNumber().map(number -> new NhsNumber(number).spaced()).orElse("");
  }
}
