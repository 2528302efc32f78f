package uk.cdop.ncmd;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** Lists the documents the panel produced, newest first, 25 a page. */
@UseCase
public class ListSubmissions {
  private static final int PAGE = 25;

  @Inject Access access;
  @Inject Submissions submissions;
  @Inject Reviews reviews;
  @Inject AuditTrail audit;

  /** One page, the cases by id, and where the next page begins. */
  public record Listing(List<Submission.Line> submissions, Map<ReviewId, ReviewFacts> cases, Optional<Keyset> next) {}

  public Listing list(Optional<Keyset> after) {
    Actor actor = access.require(Permission.SEE_NCMD);
    audit.record(Act.of("ncmd.produced_listed", ""));
    List<Submission.Line> found = submissions.newest(actor.cdop(), access.barred(), after, PAGE + 1);
    List<Submission.Line> page = found.stream().limit(PAGE).toList();
    Optional<Keyset> next =
        found.size() > PAGE ? Optional.of(new Keyset(page.getLast().producedAt(), page.getLast().id())) : Optional.empty();
    return new Listing(page, reviews.named(page.stream().map(line -> new ReviewId(line.review())).distinct().toList()), next);
  }
}
