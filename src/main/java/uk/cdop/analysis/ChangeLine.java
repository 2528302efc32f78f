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
import uk.cdop.review.ReviewId;

/** Changes what a factor, a learning point or an action of a draft says. */
@UseCase
public class ChangeLine {
  @Inject Access access;
  @Inject AnalysisVersions versions;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** @param version the line's version that the person saw */
  public Keeping change(ReviewId review, UUID id, LineEntry entry, long version) {
    Actor actor = access.require(Permission.DRAFT_ANALYSIS, review.value());
    Analysis analysis = versions.held(review);
    if (analysis.signature().isPresent()) {
      return new Keeping.Frozen();
    }
    AnalysisLine<?> line = versions.line(analysis, entry.kind(), id);
    Saving last = line.line().saving();
    if (last.version() != version && !line.entry().equals(entry)) {
      return new Keeping.Overtaken<>(line.entry(), last);
    }
    Lines.change(line, entry, actor, clock.instant());
    audit.record(Act.on(review.value(), entry.kind().act("changed"), id));
    return new Keeping.Kept();
  }
}
