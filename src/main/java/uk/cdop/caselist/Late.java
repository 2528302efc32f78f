package uk.cdop.caselist;

/** What is late in a case, by the clocks of the guidance as the panel set them. Each condition reads the day in `:today`. */
public enum Late {
  KEY_WORKER("No key worker", "k.account is null and r.stage not in ('FINALISED', 'CLOSED')"),
  AGENCY(
      "An agency’s answer is overdue",
      "exists (select from information.list_late q where q.review_id = r.id and q.due_on < :today) and r.stage not in ('FINALISED', 'CLOSED')"),
  REVIEW_MEETING("The review meeting is late", ended("T9")),
  PANEL("Ready for the panel and on no agenda", "r.stage = 'READY_FOR_CDOP'"),
  PANEL_REVIEW("The panel’s review is late", ended("T10")),
  WHOLE_REVIEW("The whole review is late", ended("T12"));

  private final String label;
  private final String condition;

  Late(String label, String condition) {
    this.label = label;
    this.condition = condition;
  }

  public String label() {
    return label;
  }

  String condition() {
    return condition;
  }

  /** A clock that ended before today and still runs; one that stands still is not late. */
  private static String ended(String code) {
    return "exists (select from clock.list_running q where q.review_id = r.id and q.code = '"
        + code
        + "' and q.due_at < cast(cast(:today as date) as timestamp) at time zone 'Europe/London')";
  }
}
