package uk.cdop.review;

import uk.cdop.platform.ModuleApi;

/**
 * Something that is due, as a desk shows it.
 *
 * @param what the thing to do, in words, such as `Choose a key worker`
 * @param subject the review's number or the notification's reference, never a name
 * @param why one sentence with the rule and the date, so that nobody has to know the law by heart
 */
@ModuleApi
public record ReviewTask(String what, String subject, String href, Urgency urgency, String why) {
  /** How soon, in the order of a desk. */
  public enum Urgency {
    OVERDUE("Overdue"),
    NEW("New"),
    SOON("Due soon"),
    WAITING("Waiting for others"),
    LATER("To do");

    private final String label;

    Urgency(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }
}
