package uk.cdop.keyworker.letter;

import java.util.Optional;
import uk.cdop.keyworker.Way;

/** How something was given to a family. */
public enum How {
  HANDED("Handed over", Optional.of(Way.VISIT)),
  POST("Sent by post", Optional.of(Way.LETTER)),
  EMAIL("Sent by email", Optional.of(Way.EMAIL)),
  READ_OUT("Read out to them", Optional.empty());

  private final String label;
  private final Optional<Way> way;

  How(String label, Optional<Way> way) {
    this.label = label;
    this.way = way;
  }

  public String label() {
    return label;
  }

  /** The way of contact that it is, which somebody may have asked not to be used. */
  public Optional<Way> way() {
    return way;
  }
}
