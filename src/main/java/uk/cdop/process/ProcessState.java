package uk.cdop.process;

import uk.cdop.platform.ui.Status;

/** How far another process is. The last two end it without a result: nobody needs it, or it was never there. */
public enum ProcessState {
  EXPECTED("Expected", Status.Kind.NOT_STARTED),
  UNDER_WAY("Under way", Status.Kind.WAITING),
  FINISHED("Finished", Status.Kind.DONE),
  NOT_NEEDED("Not needed", Status.Kind.CLOSED),
  MISTAKE("Entered by mistake", Status.Kind.CLOSED);

  private final String label;
  private final Status.Kind kind;

  ProcessState(String label, Status.Kind kind) {
    this.label = label;
    this.kind = kind;
  }

  public String label() {
    return label;
  }

  Status status() {
    return new Status(label, kind);
  }

  /** Whether it goes on, or will. */
  boolean open() {
    return this == EXPECTED || this == UNDER_WAY;
  }
}
