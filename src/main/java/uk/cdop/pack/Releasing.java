package uk.cdop.pack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.Actor;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.documents.FrozenPapers;
import uk.cdop.documents.Papers;
import uk.cdop.pack.PackOccasions.Occasion;
import uk.cdop.review.ReviewId;

/** Freezes what was read and nothing else, for one meeting, with the signature of who read it. */
@ApplicationScoped
class Releasing {
  @Inject PackMaker maker;
  @Inject Packs packs;
  @Inject FrozenPapers frozen;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * @param seen the hash of the pack that was read
   */
  ReleaseOutcome release(ReviewId review, Occasions.Asked asked, String seen, Signature signature, Actor actor) {
    PackDraft draft = maker.draft(review);
    Optional<ReleaseOutcome> refused = refused(draft, seen, signature);
    if (refused.isPresent()) {
      return refused.get();
    }
    Papers papers = draft.papers();
    Occasion occasion = asked.occasion();
    if (standing(occasion, seen, signature).isPresent()) {
      // The same button pressed twice: the first press released it.
      return ReleaseOutcome.RELEASED;
    }
    UUID pack = frozen.freeze(review, occasion.id(), papers, actor);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    packs.keep(new Release(pack, review, occasion, signature, actor, now));
    asked.kind().released(occasion, pack);
    audit.record(Act.on(review.value(), "pack.released", pack));
    return ReleaseOutcome.RELEASED;
  }

  private Optional<ReleaseOutcome> refused(PackDraft draft, String seen, Signature signature) {
    if (draft.empty()) {
      return Optional.of(ReleaseOutcome.EMPTY);
    }
    if (!draft.open().isEmpty()) {
      return Optional.of(ReleaseOutcome.OPEN);
    }
    if (!FrozenPapers.hash(draft.papers()).equals(seen)) {
      return Optional.of(ReleaseOutcome.CHANGED);
    }
    return signature.openUntil().isBefore(LocalDate.now(clock)) ? Optional.of(ReleaseOutcome.OVER) : Optional.empty();
  }

  private Optional<Release> standing(Occasion occasion, String hash, Signature signature) {
    return packs
        .lastRelease(occasion.id())
        .filter(release -> release.openUntil().equals(signature.openUntil()))
        .filter(release -> frozen.withdrawn(List.of(release.papers())).isEmpty())
        .filter(release -> frozen.get(release.papers()).sha256().equals(hash));
  }
}
