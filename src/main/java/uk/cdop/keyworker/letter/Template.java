package uk.cdop.keyworker.letter;

import java.util.List;
import java.util.Optional;
import uk.cdop.keyworker.Step;

/**
 * One edition of a letter or leaflet, as its data file has it. A guide is published by others and has no body: only that it was given is
 * kept.
 *
 * @param when in which situation it is given
 * @param step the step of the tracker that it shows as taken
 * @param ownHint what the writer's own words are for; empty when the template has no place for them
 */
public record Template(
    String id, String edition, Kind kind, String title, String when, Optional<Step> step, String ownHint, List<Block> body) {
  public Template {
    body = List.copyOf(body);
  }

  /** What it is. */
  public enum Kind {
    LETTER("Letter"),
    LEAFLET("Leaflet"),
    GUIDE("Published guide");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /** A part of the body, in which fields stand in braces. A block with a condition is left out while that field is empty. */
  public sealed interface Block {
    record Heading(String text) implements Block {}

    record Text(String text, Optional<Field> when) implements Block {}

    record Items(List<String> items) implements Block {
      public Items {
        items = List.copyOf(items);
      }
    }

    /** Every question of the family with the answer that is theirs to hear. */
    record Answers() implements Block {}
  }

  public boolean asksOwnWords() {
    return !ownHint.isEmpty();
  }

  public boolean written() {
    return kind != Kind.GUIDE;
  }
}
