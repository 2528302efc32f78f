package uk.cdop.review;

import uk.cdop.platform.ModuleApi;

/** How far a review has come, in the order of the statutory process (guidance 2018, chapters 2 to 5). */
@ModuleApi
public enum Stage {
  GATHERING("Gathering information"),
  READY_FOR_CDRM("Ready for the child death review meeting"),
  CDRM_HELD("Child death review meeting held"),
  READY_FOR_CDOP("Ready for the panel"),
  SCHEDULED("On a panel's agenda"),
  CDOP_REVIEWED("Reviewed by the panel"),
  FINALISED("Finalised"),
  CLOSED("Closed");

  private final String label;

  Stage(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  public boolean reached(Stage other) {
    return compareTo(other) >= 0;
  }
}
