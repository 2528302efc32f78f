package uk.cdop.themed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.cdop.access.Permission;
import uk.cdop.platform.Words;
import uk.cdop.review.CaseSection;
import uk.cdop.review.ReviewId;

/** "Regional meeting" on the case of its owner: where it was offered, and what came back. */
@ApplicationScoped
public class RegionalSection implements CaseSection {
  @Inject Regionals regionals;
  @Inject HandedDecisions decisions;

  @Override
  public int place() {
    return 55;
  }

  @Override
  public String name() {
    return "Regional meeting";
  }

  @Override
  public String path() {
    return "regional";
  }

  @Override
  public Permission permission() {
    return Permission.SEE_REVIEW;
  }

  @Override
  public boolean concerns(ReviewId review) {
    return !offers(review).isEmpty();
  }

  @Override
  public List<String> standing(ReviewId review) {
    List<String> lines = new ArrayList<>();
    for (Offer offer : offers(review).stream().limit(1).toList()) {
      Regional meeting = regionals.get(offer.meeting());
      lines.add((offer.offered() ? "Offered to " : "Withdrawn from ") + meeting.title() + ", " + Words.day(meeting.heldOn()) + ".");
      if (offer.offered()) {
        Optional<Handed> decided = decisions.newest(review, meeting.id());
        lines.add(decided.map(one -> one.content().decided() + ".").orElseGet(() -> offer.shared() ? "Its papers are checked." : "Its papers are still to be checked."));
      }
    }
    return lines;
  }

  /** Where it was offered, the newest meeting first; what was never offered is no part of the case. */
  private List<Offer> offers(ReviewId review) {
    return regionals.offersOf(review).stream().filter(offer -> offer.standing() != Offer.Standing.NOT_OFFERED).toList();
  }
}
