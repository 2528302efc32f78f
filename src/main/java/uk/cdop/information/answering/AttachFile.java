package uk.cdop.information.answering;

import jakarta.inject.Inject;
import java.util.Optional;
import uk.cdop.access.CurrentActor;
import uk.cdop.access.UseCase;
import uk.cdop.documents.file.Belonging;
import uk.cdop.documents.file.Files;
import uk.cdop.documents.file.Keeping;
import uk.cdop.documents.file.Particulars;
import uk.cdop.information.AgencyRequest;
import uk.cdop.information.link.Door;
import uk.cdop.information.link.Holder;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Once;
import uk.cdop.platform.Stale;

/** An agency adds a file to its answer. The panel's office sees it when the answer is sent. The same key again adds nothing new. */
@UseCase
public class AttachFile {
  @Inject Door door;
  @Inject Files files;
  @Inject CurrentActor current;
  @Inject Once once;

  /**
   * Empty when the link or the session has ended.
   *
   * @throws Stale when the answer was sent or the request withdrawn meanwhile
   */
  public Optional<Keeping> attach(String token, String secret, Particulars particulars, String sentName, byte[] content, String key) {
    return door.enter(new Holder.Link(token, secret))
        .map(
            inside -> {
              if (!inside.everything()) {
                throw new Missing();
              }
              if (!AnswerFiles.takesFiles(inside.request())) {
                throw new Stale();
              }
              return once.madeId(key)
                  .<Keeping>map(before -> new Keeping.Kept(before))
                  .orElseGet(() -> kept(inside.request(), particulars, sentName, content, key));
            });
  }

  private Keeping kept(AgencyRequest request, Particulars particulars, String sentName, byte[] content, String key) {
    Belonging to = Belonging.ofRequest(request.review(), request.id());
    Keeping keeping = files.keepUntilHandedOver(to, particulars, sentName, content, current.actor());
    if (keeping instanceof Keeping.Kept kept) {
      once.remember(key, kept.file().toString());
    }
    return keeping;
  }
}
