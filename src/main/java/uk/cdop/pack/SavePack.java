package uk.cdop.pack;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.UseCase;

/** A reader saves a released pack as a file with their mark on every sheet. The look goes on record. */
@UseCase
public class SavePack {
  @Inject OpenPack openPack;

  /**
   * Empty when the pack is closed.
   *
   * @throws uk.cdop.platform.Missing when there is no such pack or it is not the reader's
   */
  public Optional<byte[]> save(UUID meeting, String letter) {
    return openPack.open(meeting, letter, PackLook.pdf()).map(opened -> PaperPdf.of(opened.papers(), opened.mark()));
  }
}
