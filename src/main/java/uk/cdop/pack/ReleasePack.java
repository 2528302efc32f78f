package uk.cdop.pack;

import jakarta.inject.Inject;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.platform.Missing;
import uk.cdop.platform.ModuleApi;
import uk.cdop.review.ReviewId;

/** The coordinator signs a case's pack and releases it to one meeting; what they read is frozen from then on. */
@ModuleApi
@UseCase
public class ReleasePack {
  @Inject Access access;
  @Inject Occasions occasions;
  @Inject Releasing releasing;

  /**
   * @param seen the hash of the pack that was read
   * @throws Missing when the case stands on no such meeting
   */
  public ReleaseOutcome release(ReviewId review, UUID occasion, String seen, Signature signature) {
    Actor actor = access.require(Permission.RELEASE_PAPERS, review.value());
    return releasing.release(review, occasions.find(review, occasion).orElseThrow(Missing::new), seen, signature, actor);
  }
}
