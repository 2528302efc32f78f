package uk.cdop.analysis;

import jakarta.inject.Inject;
import java.time.Clock;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.review.ReviewId;

/** Saves a part of a draft: the summary, the category, modifiability, or practice and feedback. */
@UseCase
public class KeepPart {
  @Inject Access access;
  @Inject AnalysisVersions versions;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** @param version the part's version that the person saw */
  public Keeping keep(ReviewId review, PartEntry entry, long version) {
    Actor actor = access.require(Permission.DRAFT_ANALYSIS, review.value());
    Analysis analysis = versions.held(review);
    if (analysis.signature().isPresent()) {
      return new Keeping.Frozen();
    }
    Saving last = analysis.saving(entry.part());
    if (last.version() != version && !analysis.part(entry.part()).equals(entry)) {
      return new Keeping.Overtaken<>(analysis.part(entry.part()), last);
    }
    analysis.save(entry, actor, clock.instant());
    audit.record(Act.on(review.value(), entry.part().act(), analysis.id()));
    return new Keeping.Kept();
  }
}
