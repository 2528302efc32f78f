package uk.cdop.analysis;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Stale;
import uk.cdop.review.ReviewId;

/** Takes a factor, a learning point or an action out of a draft. */
@UseCase
public class RemoveLine {
  @Inject Access access;
  @Inject AnalysisVersions versions;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * @param version the line's version that the person saw
   * @throws Stale when it was changed since, or the analysis was signed
   */
  public void remove(ReviewId review, LineKind kind, UUID id, long version) {
    Actor actor = access.require(Permission.DRAFT_ANALYSIS, review.value());
    Analysis analysis = versions.held(review);
    AnalysisLine<?> line = versions.line(analysis, kind, id);
    if (analysis.signature().isPresent() || line.line().saving().version() != version) {
      throw new Stale();
    }
    line.remove(actor, clock.instant());
    audit.record(Act.on(review.value(), kind.act("removed"), id));
  }
}
