package uk.cdop.casemeeting;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The meetings that professionals hold about one child: those of a joint agency response, and the child death
 * review meeting, which for such a death is the response's final case discussion (guidance 2018, chapters 3 and 4).
 */
public enum CaseMeetingKind {
  INITIAL(
      "initial",
      "Initial joint agency response meeting",
      "To share what each agency knows, to plan the response together, and to see that other children are safe and the family is supported.",
      "A plan that every agency holds: who does what and by when, and what the coroner is told.",
      List.of(
          new Point("shared", "Information shared by each agency", "What each knew of the child and family, and of the death"),
          new Point("children", "Safety of brothers, sisters and other children", "Any concern, and what was decided at once"),
          new Point("visit", "Visit to the home or scene", "Whether, when and by whom; if not, why not"),
          new Point("family", "Who supports the family", "The key worker, who else is in touch with them, and what they were told"),
          new Point("coroner", "What the coroner was told", "And what the pathologist needs before the post-mortem"))),
  FOLLOW_UP(
      "follow-up",
      "Follow-up joint agency response meeting",
      "To look at the first results of the post-mortem and other tests together, and to agree what is still to find out.",
      "A plan brought up to date, and what the report to the coroner should say.",
      List.of(
          new Point("results", "Results so far", "Post-mortem, samples, visit to the home or scene"),
          new Point("outstanding", "Enquiries still outstanding", "What, from whom, and when it is expected"),
          new Point("children", "Safety of other children since the last meeting", ""),
          new Point("family", "How the family is, and what they were told", "By whom, and what they asked"),
          new Point("coroner", "What the coroner needs from the agencies", ""))),
  REVIEW(
      "review",
      "Child death review meeting",
      "To review the child's background, care and death together, find what contributed to it in each of the four domains, and describe learning and actions.",
      "A record from which the draft analysis form for the panel is made.",
      List.of());

  /** Something a meeting of this kind talks about and records. */
  public record Point(String key, String question, String hint) {}

  private final String path;
  private final String label;
  private final String purpose;
  private final String output;
  private final List<Point> points;

  CaseMeetingKind(String path, String label, String purpose, String output, List<Point> points) {
    this.path = path;
    this.label = label;
    this.purpose = purpose;
    this.output = output;
    this.points = points;
  }

  /** The kind that an address names, such as `follow-up`. */
  public static Optional<CaseMeetingKind> named(String path) {
    return Arrays.stream(values()).filter(kind -> kind.path.equals(path)).findFirst();
  }

  public String path() {
    return path;
  }

  public String label() {
    return label;
  }

  /** What such a meeting is for; those who plan one may say it in other words. */
  public String purpose() {
    return purpose;
  }

  /** What such a meeting leaves behind. */
  public String output() {
    return output;
  }

  public List<Point> points() {
    return points;
  }

  public boolean jointAgencyResponse() {
    return this != REVIEW;
  }
}
