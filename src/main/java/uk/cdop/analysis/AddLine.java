package uk.cdop.analysis;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
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
    AnalysisLine<?> line = line(analysis, entry, actor, clock.instant());
    versions.add(line);
    once.remember(key, line.id().toString());
    audit.record(Act.on(review.value(), entry.kind().act("added"), line.id()));
    return new Keeping.Kept();
  }

  private AnalysisLine<?> line(Analysis analysis, LineEntry entry, Actor actor, Instant now) {
    int place = versions.nextPlace(analysis, entry.kind());
    return switch (entry) {
      case FactorEntry factor -> new FactorLine(analysis, place, factor, actor, now);
      case LearningEntry learning -> new LearningPoint(analysis, place, learning, actor, now);
      case ActionEntry action -> new Action(analysis, place, action, actor, now);
    };
  }
}
