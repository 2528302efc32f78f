package uk.cdop.themed;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Stale;
import uk.cdop.review.ReviewFacts;
import uk.cdop.review.ReviewId;
import uk.cdop.review.Reviews;
import uk.cdop.review.Stage;

/** A CDOP offers one of its own cases, says why it does not, or takes an offer back while the meeting has not started. */
@UseCase
public class OfferCase {
  @Inject RegionalDoor door;
  @Inject Regionals regionals;
  @Inject Owning owning;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** What is asked about the case itself. */
  @jakarta.enterprise.context.Dependent
  static class Owning {
    @Inject Access access;
    @Inject Reviews reviews;
    @Inject GatherEvidence evidence;
    @Inject ThemeRules rules;
    @Inject HandedDecisions decisions;
  }

  /** What a CDOP decides about a case. */
  public enum Choice {
    OFFER,
    NOT_OFFER,
    WITHDRAW
  }

  /** Refuses whoever may not decide about this case, before a form's mistakes are told. */
  public void prepare(UUID id, ReviewId review) {
    door.enter(id, Permission.OFFER_CASES);
    owning.access.require(Permission.OFFER_CASES, review.value());
  }

  /**
   * @param reason why not; may be empty when the case is offered
   * @throws Stale when the meeting has started, or a panel has reviewed the case already
   */
  public void decide(UUID id, ReviewId review, Choice choice, String reason) {
    RegionalDoor.Inside inside = door.enter(id, Permission.OFFER_CASES);
    owning.access.require(Permission.OFFER_CASES, review.value());
    Regional meeting = inside.meeting();
    ReviewFacts facts = owning.reviews.get(review);
    if (!meeting.beforeStart() || (choice == Choice.OFFER && reviewed(facts))) {
      throw new Stale();
    }
    List<Offer> offers = regionals.offers(id);
    Optional<Offer> known = offers.stream().filter(offer -> offer.review().equals(review)).findFirst();
    if (choice == Choice.OFFER && meeting.released() && known.flatMap(Offer::letter).isEmpty()) {
      // The letters are given out; a case that comes later waits for another meeting.
      throw new Stale();
    }
    Offer offer = known.orElseGet(() -> new Offer(meeting, review, offers.size() + 1, because(meeting, review), inside.actor()));
    Offer.Standing standing =
        switch (choice) {
          case OFFER -> Offer.Standing.OFFERED;
          case NOT_OFFER -> Offer.Standing.NOT_OFFERED;
          case WITHDRAW -> Offer.Standing.WITHDRAWN;
        };
    offer.decide(standing, reason, inside.actor(), clock.instant());
    if (known.isEmpty()) {
      regionals.keep(offer);
    } else if (!offer.offered()) {
      regionals.unshare(offer, clock.instant());
    }
    audit.record(Act.on(review.value(), "themed.case_" + (choice == Choice.OFFER ? "offered" : choice == Choice.WITHDRAW ? "withdrawn" : "kept_back"), id));
  }

  /**
   * Offers a case by its number, one that no rule found.
   *
   * @return false when this CDOP has no such case that a panel has not reviewed
   */
  public boolean offer(UUID id, String number) {
    door.enter(id, Permission.OFFER_CASES);
    Optional<ReviewFacts> known =
        owning.reviews.numbered(number).filter(facts -> owning.access.may(Permission.OFFER_CASES, facts.id().value()) && !reviewed(facts));
    known.ifPresent(facts -> decide(id, facts.id(), Choice.OFFER, ""));
    return known.isPresent();
  }

  /** By its own panel, or by a regional meeting whose decision waits for the signature. */
  private boolean reviewed(ReviewFacts facts) {
    return facts.stage().reached(Stage.CDOP_REVIEWED) || !owning.decisions.completed(List.of(facts.id().value())).isEmpty();
  }

  private String because(Regional meeting, ReviewId review) {
    List<String> reasons = owning.rules.of(meeting).reasons(owning.evidence.of(review));
    return reasons.isEmpty() ? "Chosen by hand" : String.join(". ", reasons);
  }
}
