package uk.cdop.pack;

import jakarta.inject.Inject;
import java.time.Clock;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.anonymise.Choice;
import uk.cdop.anonymise.Finding;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.review.ReviewId;

/** The coordinator follows every proposal for what the records of the case name; what only looks like an identifier still waits. */
@UseCase
public class AcceptProposals {
  @Inject Access access;
  @Inject Packs packs;
  @Inject PackMaker maker;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  public void accept(ReviewId review) {
    Actor actor = access.require(Permission.RELEASE_PAPERS, review.value());
    for (Finding finding : maker.draft(review).open()) {
      if (finding.known() && !finding.proposal().isEmpty()) {
        packs.keep(
            new WordChoice(review, finding.key(), finding.words(), new Choice.Replace(finding.proposal()), actor, clock.instant()));
      }
    }
    audit.record(Act.on(review.value(), "pack.proposals_accepted"));
  }
}
