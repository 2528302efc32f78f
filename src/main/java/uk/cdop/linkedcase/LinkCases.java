package uk.cdop.linkedcase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.review.ReviewFacts;
import uk.cdop.review.ReviewId;
import uk.cdop.review.Reviews;

/** Somebody who runs reviews says that another case of the CDOP belongs to this one, and why. */
@UseCase
public class LinkCases {
  @Inject Access access;
  @Inject Reviews reviews;
  @Inject CaseLinks links;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** What came of it. */
  public enum Outcome {
    LINKED,
    /** There is none with this number, or it is not the actor's to know of. */
    NO_SUCH_CASE,
    ITSELF,
    LINKED_ALREADY
  }

  public Outcome link(ReviewId review, String number, Kinship kind, String reason) {
    Actor actor = access.require(Permission.LINK_CASES, review.value());
    Optional<ReviewFacts> other =
        reviews.numbered(number.toUpperCase(Locale.UK)).filter(facts -> access.may(Permission.LINK_CASES, facts.id().value()));
    if (other.isEmpty()) {
      return Outcome.NO_SUCH_CASE;
    }
    ReviewId second = other.get().id();
    if (second.equals(review)) {
      return Outcome.ITSELF;
    }
    if (links.of(review).stream().anyMatch(link -> link.from(review).equals(second))) {
      return Outcome.LINKED_ALREADY;
    }
    CaseLink link = new CaseLink(review, second, kind, reason, actor, clock.instant());
    links.add(link);
    // The reason stays with the link: it can name the other case, and the history of one is open to people to whom the other is not.
    audit.record(Act.on(review.value(), "linkedcase.linked", link.id()));
    audit.record(Act.on(second.value(), "linkedcase.linked", link.id()));
    return Outcome.LINKED;
  }
}
