package uk.cdop.documents.file;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.platform.Once;
import uk.cdop.review.ReviewId;

/** A person of the panel's office adds a file to a case. The same key again adds nothing new. */
@UseCase
public class AddDocument {
  @Inject Access access;
  @Inject Files files;
  @Inject Once once;

  public Keeping add(ReviewId review, Particulars particulars, String sentName, byte[] content, String key) {
    Actor actor = access.require(Permission.ADD_DOCUMENT, review.value());
    Optional<UUID> before = once.madeId(key);
    if (before.isPresent()) {
      return new Keeping.Kept(before.get());
    }
    Keeping keeping = files.keep(Belonging.ofCase(review), particulars, sentName, content, actor);
    if (keeping instanceof Keeping.Kept kept) {
      once.remember(key, kept.file().toString());
    }
    return keeping;
  }
}
