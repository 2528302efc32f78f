package uk.cdop.themed;

/** How far a shared action is in one CDOP. */
public enum Progress {
  OPEN("Not started"),
  IN_PROGRESS("In progress"),
  DONE("Done"),
  NOT_DONE("Closed, not done");

  private final String label;

  Progress(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  boolean ended() {
    return this == DONE || this == NOT_DONE;
  }
}
