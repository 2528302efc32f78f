package uk.cdop.themed;

/** What someone brings to a regional meeting. Each CDOP needs health and its local authority; the meeting needs an expert. */
public enum Brings {
  HEALTH("Health"),
  LOCAL_AUTHORITY("Local authority"),
  PUBLIC_HEALTH("Public health"),
  POLICE("Police"),
  OTHER("Other"),
  EXPERT("Expert on the theme"),
  /** Whoever runs or records the meeting; they count for no quorum. */
  IN_ATTENDANCE("Coordinator, in attendance");

  private final String label;

  Brings(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
