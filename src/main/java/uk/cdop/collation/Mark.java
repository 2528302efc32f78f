package uk.cdop.collation;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import uk.cdop.platform.ui.Status;

/** How a question of the collation stands. Each question has exactly one. */
public enum Mark {
  CONFLICT("Conflict", "conflicts to decide", Status.Kind.PROBLEM),
  LOOK_AGAIN("Look at again", "to look at again, because an answer changed or came in after the decision", Status.Kind.PROBLEM),
  AGREE("Agree", "where all who know agree", Status.Kind.DONE),
  ONE("Only one knows", "where only one knows", Status.Kind.DONE),
  SEVERAL("Side by side", "with several accounts or lists, all kept", Status.Kind.DONE),
  DECIDED("Decided", "decided", Status.Kind.DONE),
  LEFT_OPEN("Left open", "left open", Status.Kind.WAITING),
  NOBODY("Nobody knows", "that nobody knows or that do not apply", Status.Kind.CLOSED),
  UNANSWERED("Not answered", "not answered", Status.Kind.CLOSED);

  private final String label;
  private final String counted;
  private final Status.Kind kind;

  Mark(String label, String counted, Status.Kind kind) {
    this.label = label;
    this.counted = counted;
    this.kind = kind;
  }

  static Optional<Mark> named(String name) {
    return Stream.of(values()).filter(mark -> mark.path().equals(name)).findFirst();
  }

  /** As it stands in an address, such as `look-again`. */
  public String path() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public String label() {
    return label;
  }

  /** What follows the number of such questions. */
  String counted() {
    return counted;
  }

  public Status status() {
    return new Status(label, kind);
  }

  /** Whether somebody still has to decide. */
  boolean open() {
    return this == CONFLICT || this == LOOK_AGAIN;
  }
}
