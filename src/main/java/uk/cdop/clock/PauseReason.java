package uk.cdop.clock;

import uk.cdop.platform.ModuleApi;

/** Why a clock stands still (domain 2.3: what others do may delay a review without counting as the panel's delay). */
@ModuleApi
public enum PauseReason {
  INQUEST("An inquest"),
  CRIMINAL_PROCEEDINGS("Criminal proceedings"),
  OTHER_REVIEW("Another review or investigation"),
  OTHER("Something else");

  private final String label;

  PauseReason(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
