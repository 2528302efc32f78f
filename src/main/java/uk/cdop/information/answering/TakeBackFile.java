package uk.cdop.information.answering;

import jakarta.inject.Inject;
import java.util.UUID;
import uk.cdop.access.CurrentActor;
import uk.cdop.access.UseCase;
import uk.cdop.documents.file.Belonging;
import uk.cdop.documents.file.Files;
import uk.cdop.information.link.Door;
import uk.cdop.information.link.Holder;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Stale;

/** An agency takes a file back before its answer is sent; nothing of the file is kept. */
@UseCase
public class TakeBackFile {
  @Inject Door door;
  @Inject Files files;
  @Inject CurrentActor current;

  /** Whether they are still inside. */
  public boolean takeBack(String token, String secret, UUID file) {
    var inside = door.enter(new Holder.Link(token, secret));
    inside.ifPresent(
        in -> {
          if (!in.everything()) {
            throw new Missing();
          }
          if (!AnswerFiles.takesFiles(in.request())) {
            throw new Stale();
          }
          files.takeBack(Belonging.ofRequest(in.request().review(), in.request().id()), file, current.actor());
        });
    return inside.isPresent();
  }
}
