package uk.cdop.ncmd;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Keyset;
import uk.cdop.review.ReviewFacts;
import uk.cdop.review.ReviewId;
import uk.cdop.review.Reviews;

/** Lists the documents of one shelf of the ledger, those that moved last first, 25 a page. */
@UseCase
public class ListSubmissions {
  private static final int PAGE = 25;

  @Inject Access access;
  @Inject Submissions submissions;
  @Inject Drifts drifts;
  @Inject Reviews reviews;
  @Inject AuditTrail audit;

  /**
   * One page, the cases by id, and where the next page begins.
   *
   * @param changed the documents that were last sent of cases which say something else now
   */
  public record Listing(
      List<Submission.Line> submissions, Map<ReviewId, ReviewFacts> cases, Set<UUID> changed, Map<Shelf, Long> counts, Transport transport, Optional<Keyset> next) {}

  public Listing list(Shelf shelf, Optional<Keyset> after) {
    Actor actor = access.require(Permission.SEE_NCMD);
    audit.record(Act.of("ncmd.produced_listed", shelf.name()));
    List<Submission.Line> found = submissions.on(shelf, actor.cdop(), access.barred(), after, PAGE + 1);
    List<Submission.Line> page = found.stream().limit(PAGE).toList();
    Optional<Keyset> next =
        found.size() > PAGE ? Optional.of(new Keyset(page.getLast().since(), page.getLast().id())) : Optional.empty();
    Set<UUID> cases = page.stream().map(Submission.Line::review).collect(Collectors.toSet());
    return new Listing(
        page,
        reviews.named(cases.stream().map(ReviewId::new).toList()),
        drifts.changed(cases),
        submissions.counts(actor.cdop(), access.barred()),
        submissions.transport(actor.cdop()),
        next);
  }
}
