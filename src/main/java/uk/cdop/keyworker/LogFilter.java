package uk.cdop.keyworker;

import java.util.Optional;
import java.util.UUID;

/** Which contacts of the log are to be shown; nothing chosen shows all. */
public record LogFilter(Optional<UUID> person, Optional<Way> way, Optional<Outcome> outcome) {
  public static final LogFilter ALL = new LogFilter(Optional.empty(), Optional.empty(), Optional.empty());

  public boolean any() {
    return person.isPresent() || way.isPresent() || outcome.isPresent();
  }
}
