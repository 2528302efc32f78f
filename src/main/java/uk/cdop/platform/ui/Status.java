package uk.cdop.platform.ui;

/** How far a thing has come, in words, with the one colour its kind has everywhere. */
public record Status(String text, Kind kind) {

  /** Each kind has one meaning and one look. What is done is plain text, so that the eye goes to what is left. */
  public enum Kind {
    PROBLEM("red"),
    WAITING("yellow"),
    NOT_STARTED("blue"),
    IN_PROGRESS("white"),
    CLOSED("grey"),
    DONE(""),
    CANNOT_START("");

    private final String colour;

    Kind(String colour) {
      this.colour = colour;
    }

    public String colour() {
      return colour;
    }

    public boolean plain() {
      return colour.isEmpty();
    }
  }
}
