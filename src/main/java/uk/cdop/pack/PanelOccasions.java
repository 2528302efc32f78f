package uk.cdop.pack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.cdop.access.Colleagues;
import uk.cdop.meeting.AgendaPapers;
import uk.cdop.platform.Words;
import uk.cdop.review.ReviewId;

/** Meetings of the panel ask for the packs of the cases on their agendas. */
@ApplicationScoped
public class PanelOccasions implements PackOccasions {
  @Inject AgendaPapers agendas;
  @Inject Colleagues colleagues;

  @Override
  public List<Occasion> of(ReviewId review) {
    return agendas.of(review).stream().map(PanelOccasions::occasion).toList();
  }

  static Occasion occasion(AgendaPapers.Case one) {
    return new Occasion(
        one.item(), "panel meeting of " + Words.day(one.heldOn()), one.letter(), "/meetings/" + one.meeting(), one.heldOn());
  }

  @Override
  public List<Reader> readers(Occasion occasion) {
    UUID meeting = UUID.fromString(occasion.href().substring("/meetings/".length()));
    Set<String> invited = Set.copyOf(agendas.invited(meeting));
    return invited.isEmpty()
        ? List.of()
        : colleagues.named(invited).values().stream().map(one -> new Reader(one.account(), one.name(), one.email())).toList();
  }

  @Override
  public void released(Occasion occasion, UUID pack) {
    agendas.release(occasion.id(), pack);
  }

  @Override
  public void recalled(Occasion occasion, UUID pack) {
    agendas.withdraw(occasion.id(), pack);
  }
}
