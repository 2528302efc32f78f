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

/** Lists the cases that wait for a document, longest waiting first, 25 a page. What each has to mend is shown on its own page. */
@UseCase
public class ListDueCases {
  private static final int PAGE = 25;

  @Inject Access access;
  @Inject DueCases due;
  @Inject Submissions submissions;
  @Inject Reviews reviews;
  @Inject AuditTrail audit;

  /** One case and by when its document is due. */
  public record Waiting(ReviewFacts review, Deadline deadline) {}

  /** One page and where the next begins. */
  public record Listing(List<Waiting> cases, Map<Shelf, Long> counts, Optional<Keyset> next) {}

  public Listing list(Optional<Keyset> after) {
    Actor actor = access.require(Permission.SEE_NCMD);
    audit.record(Act.of("ncmd.due_listed", ""));
    List<Due> found = due.oldest(actor.cdop(), access.barred(), after, PAGE + 1);
    List<Due> page = found.stream().limit(PAGE).toList();
    Map<ReviewId, ReviewFacts> facts = reviews.named(page.stream().map(d -> new ReviewId(d.review())).toList());
    Optional<Keyset> next =
        found.size() > PAGE ? Optional.of(new Keyset(page.getLast().waitsSince(), page.getLast().review())) : Optional.empty();
    Deadline.Allowed allowed = due.allowed();
    return new Listing(
        page.stream().map(d -> waiting(d, facts.get(new ReviewId(d.review())), allowed)).toList(), submissions.counts(actor.cdop(), access.barred()), next);
  }

  private static Waiting waiting(Due waiting, ReviewFacts review, Deadline.Allowed allowed) {
    return new Waiting(review, Deadline.of(waiting, review, allowed));
  }
}
