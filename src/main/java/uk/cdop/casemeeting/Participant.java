package uk.cdop.casemeeting;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Someone asked to a meeting about a case, and whether they came.
 *
 * @param email a work address for the invitation; may be empty
 */
public record Participant(String name, String role, String organisation, String email, Presence presence) {

  /** Whether someone came. */
  public enum Presence {
    ASKED("Asked"),
    CAME("Came"),
    APOLOGIES("Sent apologies"),
    ABSENT("Did not come");

    private final String label;

    Presence(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }

    public static Optional<Presence> of(String code) {
      return Arrays.stream(values()).filter(presence -> presence.name().equals(code)).findFirst();
    }
  }

  /** Such as `Sam Field, ward sister, Some Hospital`. */
  public String words() {
    return Stream.of(name, role, organisation).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
  }
}
