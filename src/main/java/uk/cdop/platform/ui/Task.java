package uk.cdop.platform.ui;

/** A line of a task list. Without an href it cannot be started yet. */
public record Task(String title, String href, String hint, Status status) {

  public Task(String title, String href, Status status) {
    this(title, href, "", status);
  }
}
