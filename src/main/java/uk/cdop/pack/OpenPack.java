package uk.cdop.pack;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.UseCase;
import uk.cdop.documents.Papers;
import uk.cdop.platform.ModuleApi;

/** A reader opens a released pack as a whole, to print it or to save it. The look goes on record. */
@ModuleApi
@UseCase
public class OpenPack {
  @Inject PackDoor door;

  /** A released pack with the mark of its reader. */
  @ModuleApi
  public record Opened(UUID meeting, String letter, Papers papers, String sha256, PaperMark mark) {
    public String href() {
      return "/meetings/" + meeting + "/papers/" + letter;
    }
  }

  /**
   * Empty when the pack was recalled or its time is over: then the page `pack/closed` is shown.
   *
   * @throws uk.cdop.platform.Missing when there is no such pack or it is not the reader's
   */
  public Optional<Opened> open(UUID meeting, String letter, PackLook look) {
    return door.look(meeting, letter, look) instanceof PackDoor.In in
        ? Optional.of(new Opened(meeting, letter, in.pack().papers(), in.pack().sha256(), in.mark()))
        : Optional.empty();
  }
}
