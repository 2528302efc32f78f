package uk.cdop.casemeeting;

/** Someone who was at a child death review meeting. */
public record Attendee(String name, String role, String organisation) {
  /** Such as `Sam Field, ward sister, Some Hospital`. */
  public String words() {
    return String.join(", ", java.util.stream.Stream.of(name, role, organisation).filter(part -> !part.isEmpty()).toList());
  }
}
