package uk.cdop.meeting;

import uk.cdop.platform.ModuleApi;

/** What the chair decides about a member with a connection. None of the three gives them a part in the decision. */
@ModuleApi
public enum Ruling {
  STAYS("Stays in the room, may read the papers, has no part in the decision"),
  LEAVES("Leaves the room for this case"),
  NO_PAPERS("May stay in the room, without the papers, and has no part in the decision");

  private final String label;

  Ruling(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
