package uk.cdop.pack;

import jakarta.inject.Inject;
import java.util.UUID;
import uk.cdop.access.UseCase;

/** A reader deletes their private note at once. */
@UseCase
public class DropNote {
  @Inject PackDoor door;
  @Inject Beside beside;

  /** False when the pack is closed; then the note goes by itself. */
  public boolean drop(UUID meeting, String letter) {
    if (!(door.enter(meeting, letter) instanceof PackDoor.In in)) {
      return false;
    }
    beside.note(in.at(), in.reader()).ifPresent(beside::drop);
    return true;
  }
}
