package uk.cdop.pack;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.UseCase;
import uk.cdop.documents.Papers;
import uk.cdop.documents.file.CaseImages;
import uk.cdop.platform.Missing;

/** A reader uncovers an image of a released pack. What is shown is the file that was released, without what a camera wrote into it. */
@UseCase
public class SeePicture {
  @Inject PackDoor door;
  @Inject CaseImages images;

  /** Empty when the pack is closed. */
  public Optional<byte[]> see(UUID meeting, String letter, int number) {
    if (!(door.enter(meeting, letter) instanceof PackDoor.In in)) {
      return Optional.empty();
    }
    List<Papers.Picture> pictures = in.pack().papers().pictures();
    if (number < 1 || number > pictures.size()) {
      throw new Missing();
    }
    Papers.Picture picture = pictures.get(number - 1);
    CaseImages.Image image =
        images.read(in.at().review(), picture.file()).filter(found -> found.sha256().equals(picture.sha256())).orElseThrow(Missing::new);
    door.look(meeting, letter, PackLook.picture(number));
    return Optional.of(PlainImage.of(image.content()));
  }
}
