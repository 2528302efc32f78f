package uk.cdop.ncmd;

import uk.cdop.platform.ui.Status;

/** How far a document has come on its way to the national database. */
public enum SubmissionState {
  PRODUCED("Not sent yet", Status.Kind.NOT_STARTED),
  QUEUED("Waiting to be sent", Status.Kind.WAITING),
  SENT("Sent, no answer yet", Status.Kind.IN_PROGRESS),
  ACCEPTED("Accepted", Status.Kind.DONE),
  REJECTED("Rejected, needs fixing", Status.Kind.PROBLEM),
  NEEDS_FIXING("Could not be sent", Status.Kind.PROBLEM),
  WITHDRAWN("Not to be sent", Status.Kind.CLOSED);

  private final String label;
  private final Status.Kind kind;

  SubmissionState(String label, Status.Kind kind) {
    this.label = label;
    this.kind = kind;
  }

  public String label() {
    return label;
  }

  public Status status() {
    return new Status(label, kind);
  }

  /** Whether what the document says counts as told, or still to be told; a rejected or withdrawn one tells nobody anything. */
  public boolean stands() {
    return this != REJECTED && this != WITHDRAWN;
  }

  /** Whether the national database has it, as far as we know. */
  public boolean arrived() {
    return this == SENT || this == ACCEPTED;
  }

  /** Whether it can be given to the service to send. */
  public boolean sendable() {
    return this == PRODUCED || this == NEEDS_FIXING;
  }
}
