package uk.cdop.pack;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.UseCase;

/** A reader's private note is kept for them alone. It stands in no record, no list and no export. */
@UseCase
public class KeepNote {
  @Inject PackDoor door;
  @Inject Beside beside;
  @Inject Clock clock;

  /** What came of it. */
  public sealed interface Outcome {
    /** Kept, at this moment; `seen` is sent back with the next save. */
    record Kept(Instant at, String seen) implements Outcome {}

    /** It was changed in another window; what stands there is not overwritten. */
    record Meanwhile(String words, String seen) implements Outcome {}

    /** The pack is closed. */
    record Shut() implements Outcome {}
  }

  /**
   * @param seen the mark of the note that was changed, empty for none
   */
  public Outcome keep(UUID meeting, String letter, String words, String seen) {
    if (!(door.enter(meeting, letter) instanceof PackDoor.In in)) {
      return new Outcome.Shut();
    }
    Optional<PrivateNote> known = beside.note(in.at(), in.reader());
    if (known.isPresent() && !known.get().mark().equals(seen) && !known.get().words().equals(words)) {
      return new Outcome.Meanwhile(known.get().words(), known.get().mark());
    }
    PrivateNote note = known.orElseGet(() -> new PrivateNote(in.at(), in.reader()));
    note.write(words, clock.instant().truncatedTo(ChronoUnit.MICROS));
    if (known.isEmpty()) {
      beside.keep(note);
    }
    return new Outcome.Kept(note.savedAt(), note.mark());
  }
}
