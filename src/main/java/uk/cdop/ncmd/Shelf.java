package uk.cdop.ncmd;

import java.util.Locale;

/** The parts of the ledger that a coordinator looks through, each with the condition that puts a document there. */
public enum Shelf {
  WAITING("Waiting", "(w.state = uk.cdop.ncmd.SubmissionState.QUEUED or (w.state = uk.cdop.ncmd.SubmissionState.PRODUCED and w.latest = true))"),
  FIXING(
      "Needs fixing",
      "w.latest = true and w.state in (uk.cdop.ncmd.SubmissionState.REJECTED, uk.cdop.ncmd.SubmissionState.NEEDS_FIXING)"),
  SENT("Sent", "w.state = uk.cdop.ncmd.SubmissionState.SENT"),
  ACCEPTED("Accepted", "w.state = uk.cdop.ncmd.SubmissionState.ACCEPTED"),
  ALL("All documents", "1 = 1");

  private final String label;
  private final String condition;

  Shelf(String label, String condition) {
    this.label = label;
    this.condition = condition;
  }

  public String label() {
    return label;
  }

  public String href() {
    return this == ALL ? "/ncmd/produced" : "/ncmd/" + name().toLowerCase(Locale.ROOT);
  }

  String condition() {
    return condition;
  }
}
