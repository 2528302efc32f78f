package uk.cdop.meeting;

/** What a member brings to the panel; the quorum needs health and the local authority. */
public enum Discipline {
  HEALTH("Health"),
  LOCAL_AUTHORITY("Local authority"),
  PUBLIC_HEALTH("Public health"),
  POLICE("Police"),
  OTHER("Other");

  private final String label;

  Discipline(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
