package uk.cdop.caselist;

/** What is late in a case, by the clocks of the guidance. Each condition reads the day in `:today`. */
public enum Late {
  KEY_WORKER("No key worker", "k.account is null and r.stage not in ('FINALISED', 'CLOSED')"),
  AGENCY(
      "An agency’s answer is overdue",
      "exists (select from information.list_late q where q.review_id = r.id and q.due_on < :today) and r.stage not in ('FINALISED', 'CLOSED')"),
  REVIEW_MEETING(
      "No review meeting 3 months after the death",
      "r.stage in ('GATHERING', 'READY_FOR_CDRM') and r.died_on < cast(:today as date) - interval '3 months'"),
  PANEL("Ready for the panel and on no agenda", "r.stage = 'READY_FOR_CDOP'"),
  A_YEAR("Open 12 months after the death", "r.stage not in ('FINALISED', 'CLOSED') and r.died_on < cast(:today as date) - interval '12 months'");

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
}
