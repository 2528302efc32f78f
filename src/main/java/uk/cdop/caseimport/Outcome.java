package uk.cdop.caseimport;

/** What becomes of a row. */
public enum Outcome {
  UNREAD("Not read yet"),
  NEW("Will be added"),
  HERE("Already here"),
  MEND("Needs fixing"),
  ADDED("Added"),
  REMOVED("Removed");

  private final String label;

  Outcome(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
