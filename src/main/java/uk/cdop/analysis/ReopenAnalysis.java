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
import uk.cdop.platform.ModuleApi;
import uk.cdop.platform.Stale;
import uk.cdop.review.ReviewId;

/** The chair re-opens a signed analysis: a next version begins with what the signed one says, and the signed one stays as it is. */
@ModuleApi
@UseCase
public class ReopenAnalysis {
  @Inject Access access;
  @Inject AnalysisVersions versions;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * @param number the version to re-open
   * @throws Stale when that is not the current, signed version any more
   */
  public void reopen(ReviewId review, int number, String reason) {
    Actor actor = access.require(Permission.SIGN_OFF_ANALYSIS, review.value());
    Analysis signed = versions.held(review);
    if (signed.signature().isEmpty() || signed.number() != number) {
      throw new Stale();
    }
    Instant now = clock.instant();
    AnalysisState said = versions.state(signed);
    Analysis next = signed.reopened(reason, now);
    versions.carrySheet(signed, next, actor);
    versions.add(next);
    versions.flush(); // the lines' trigger looks for it
    int place = 1;
    for (Line<?> line : said.lines()) {
      versions.add(Lines.made(next, place++, line.entry(), actor, now));
    }
    audit.record(Act.on(review.value(), "analysis.reopened", next.id()).because(reason));
  }
}
