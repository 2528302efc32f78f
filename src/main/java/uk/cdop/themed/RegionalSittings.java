package uk.cdop.themed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.cdop.access.CurrentActor;
import uk.cdop.live.LiveMeeting;
import uk.cdop.meeting.OtherSittings;
import uk.cdop.meeting.PanelSittings.PanelSitting;
import uk.cdop.platform.Words;
import uk.cdop.review.ReviewId;

/** A regional meeting stands for the panel of the case's owner, whose own chair signs; it has met once its decision has come back. */
@ApplicationScoped
public class RegionalSittings implements OtherSittings {
  @Inject Regionals regionals;
  @Inject Connections connections;
  @Inject HandedDecisions decisions;
  @Inject CurrentActor current;
  @Inject Clock clock;

  @Override
  public List<PanelSitting> of(ReviewId review) {
    return regionals.offersOf(review).stream()
        .filter(offer -> offer.offered() && offer.letter().isPresent())
        .map(this::sitting)
        .flatMap(Optional::stream)
        .toList();
  }

  @Override
  public Map<ReviewId, String> taken(Collection<ReviewId> reviews) {
    Map<ReviewId, String> taken = new HashMap<>();
    regionals.openOffers().forEach(
        (offer, meeting) -> {
          if (reviews.contains(offer.review()) && !meeting.heldOn().isBefore(LocalDate.now(clock))) {
            taken.put(offer.review(), "Offered to the regional meeting of " + Words.day(meeting.heldOn()));
          }
        });
    return taken;
  }

  private Optional<PanelSitting> sitting(Offer offer) {
    Regional meeting = regionals.get(offer.meeting());
    if (!meeting.released()) {
      return Optional.empty();
    }
    Optional<Handed> decided =
        decisions
            .newest(offer.review(), meeting.id())
            .filter(one -> one.state() == Handed.State.WRITTEN && one.content().decision() == LiveMeeting.Decision.COMPLETE);
    String chair = regionals.participant(meeting.id(), current.actor().cdop()).map(ours -> connections.signs(ours, offer)).orElse("");
    return Optional.of(
        new PanelSitting(
            meeting.id(),
            meeting.heldOn(),
            decided.isPresent(),
            decided.map(Handed::quorate).orElse(false),
            decided.isPresent() ? chair : "",
            decided.map(Handed::present).orElse(List.of())));
  }
}
