package uk.cdop.pack;

import jakarta.inject.Inject;
import java.time.Clock;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.documents.FrozenPapers;
import uk.cdop.review.ReviewId;

/** The coordinator says that they read a pack and that it can be signed together with others. */
@UseCase
public class MarkPackRead {
  @Inject Access access;
  @Inject PackMaker maker;
  @Inject Packs packs;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * @param seen the hash of the pack that was read
   */
  public ReleaseOutcome mark(ReviewId review, String seen) {
    Actor actor = access.require(Permission.RELEASE_PAPERS, review.value());
    PackDraft draft = maker.draft(review);
    if (draft.empty()) {
      return ReleaseOutcome.EMPTY;
    }
    if (!draft.open().isEmpty()) {
      return ReleaseOutcome.OPEN;
    }
    if (!FrozenPapers.hash(draft.papers()).equals(seen)) {
      return ReleaseOutcome.CHANGED;
    }
    packs.keep(new PackReadMark(review, seen, actor, clock.instant()));
    audit.record(Act.on(review.value(), "pack.marked_ready"));
    return ReleaseOutcome.RELEASED;
  }
}
