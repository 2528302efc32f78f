package uk.cdop.keyworker.referral;

import java.util.Arrays;
import java.util.List;

/** How far support for somebody has come. */
public enum Standing {
  OFFERED("Offered, not decided yet"),
  REFERRED("Asked for, waiting for the service"),
  SEEN("The service is in touch with them"),
  NO_ANSWER("The service gave no answer"),
  DECLINED("Not wanted for now"),
  ENDED("Ended");

  private final String label;

  Standing(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** Whether somebody has still to look after it. */
  public boolean open() {
    return this == OFFERED || this == REFERRED || this == NO_ANSWER;
  }

  static List<Standing> openOnes() {
    return Arrays.stream(values()).filter(Standing::open).toList();
  }

  /** Whether the service was told about someone, which they must have agreed to. */
  public boolean told() {
    return this == REFERRED || this == SEEN || this == ENDED;
  }
}
