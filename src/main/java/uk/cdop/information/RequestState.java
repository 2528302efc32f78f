package uk.cdop.information;

/** How far the answer to a request has come. Opened means that the code was entered: a link can be opened by a mail scanner. */
public enum RequestState {
  SENT("Sent"),
  OPENED("Opened"),
  IN_PROGRESS("In progress"),
  RETURNED("Returned"),
  NOTHING_HELD("Holds nothing"),
  DECLINED("Declined"),
  WITHDRAWN("Withdrawn");

  private final String label;

  RequestState(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  public boolean waiting() {
    return this == SENT || this == OPENED || this == IN_PROGRESS;
  }

  public boolean answered() {
    return this == RETURNED || this == NOTHING_HELD;
  }
}
