package uk.cdop.forms;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import uk.cdop.platform.ModuleApi;

/**
 * One thing that differs between an edition and the one it follows, as its publisher announced it. A test proves that the
 * declared changes are exactly the differences.
 *
 * @param subject the id of a question; of a section when it was reordered, of the form when it can be sent in parts
 * @param source where the change was announced
 * @param fromForm the form from which an added question came, or empty
 * @param toForm the form to which a removed question went, or empty
 */
@ModuleApi
public record Change(Kind kind, String subject, String source, String note, String fromForm, String toForm) {

  /** What a publisher can do to a form. */
  @ModuleApi
  public enum Kind {
    ADDED("Added"),
    REMOVED("Removed"),
    MOVED("Moved to another section"),
    REORDERED("Put in another order"),
    TYPE_CHANGED("Answered in another way"),
    REWORDED("Reworded"),
    OPTIONS_CHANGED("Options changed"),
    CONDITION_CHANGED("Asked at other times"),
    RULES_CHANGED("Rules changed"),
    SENT_IN_PARTS("Parts can be sent to different people");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }

    static Optional<Kind> named(String name) {
      return Arrays.stream(values()).filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(name)).findFirst();
    }
  }
}
