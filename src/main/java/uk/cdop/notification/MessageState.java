package uk.cdop.notification;

import uk.cdop.platform.ui.Status;

/** What has become of a message of another service. */
enum MessageState {
  RECEIVED("Kept, not read yet", Status.Kind.WAITING),
  TO_MEND("Needs answers", Status.Kind.WAITING),
  TAKEN("Became a notification", Status.Kind.DONE),
  DISMISSED("Dismissed", Status.Kind.CLOSED);

  private final String label;
  private final Status.Kind kind;

  MessageState(String label, Status.Kind kind) {
    this.label = label;
    this.kind = kind;
  }

  Status status() {
    return new Status(label, kind);
  }

  boolean open() {
    return this == RECEIVED || this == TO_MEND;
  }
}
