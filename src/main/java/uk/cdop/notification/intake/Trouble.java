package uk.cdop.notification.intake;

/**
 * One thing that keeps a message from becoming a notification by itself, in a sentence that repeats nothing of the message.
 *
 * @param question the id of the question to answer, or empty when it is about the message as a whole
 */
public record Trouble(String question, String message) {
  static Trouble whole(String message) {
    return new Trouble("", message);
  }
}
