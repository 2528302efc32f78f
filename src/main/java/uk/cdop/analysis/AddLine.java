package uk.cdop.analysis;

import jakarta.inject.Inject;
import java.time.Clock;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Once;
import uk.cdop.review.ReviewId;

/** Adds a factor, a learning point or an action to a draft. The same request twice adds one. */
@UseCase
public class AddLine {
  @Inject Access access;
  @Inject AnalysisVersions versions;
  @Inject AuditTrail audit;
  @Inject Once once;
  @Inject Clock clock;

  /** @param key the request's idempotency key */
  public Keeping add(ReviewId review, LineEntry entry, String key) {
    Actor actor = access.require(Permission.DRAFT_ANALYSIS, review.value());
    if (once.made(key).isPresent()) {
      return new Keeping.Kept();
    }
    Analysis analysis = versions.held(review);
    if (analysis.signature().isPresent()) {
      return new Keeping.Frozen();
    }
    int place = versions.nextPlace(analysis, entry.kind());
    AnalysisLine<?> line = Lines.made(analysis, place, entry, actor, clock.instant());
    versions.add(line);
    once.remember(key, line.id().toString());
    audit.record(Act.on(review.value(), entry.kind().act("added"), line.id()));
    return new Keeping.Kept();
  }
}
