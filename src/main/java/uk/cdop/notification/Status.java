package uk.cdop.notification;

/** What has become of a notification. */
enum Status {
  RECEIVED("Waiting for a decision"),
  OPENED("Opened a review"),
  ATTACHED("Added to a review"),
  OUT_OF_SCOPE("Not in scope"),
  TRANSFERRED("Sent to another panel");

  private final String label;

  Status(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }
}
