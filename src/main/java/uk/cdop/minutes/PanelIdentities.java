package uk.cdop.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.Actor;
import uk.cdop.access.CurrentActor;
import uk.cdop.anonymise.Anonymiser;
import uk.cdop.anonymise.Choices;
import uk.cdop.meeting.PanelRoom;
import uk.cdop.review.IdentifierSource;
import uk.cdop.review.ReviewId;
import uk.cdop.review.Reviews;

/**
 * The children of the cases that one CDOP's own panel discusses. They are looked up in the service's name, because minutes must be
 * searched for all of them, also by a coordinator to whom a case is closed.
 */
@ApplicationScoped
class PanelIdentities implements CaseIdentities {
  @Inject PanelRoom room;
  @Inject Reviews reviews;
  @Inject CurrentActor current;
  @Inject @Any Instance<IdentifierSource> identifiers;

  @Override
  public Optional<Anonymiser> of(UUID meeting, String letter) {
    return room.find(meeting)
        .flatMap(held -> Optional.ofNullable(room.everOnAgenda(meeting).get(letter)))
        .map(this::asTheService);
  }

  private Anonymiser asTheService(ReviewId review) {
    Actor actor = current.actor();
    current.become(Actor.system(actor.cdop()));
    try {
      return anonymiser(review);
    } finally {
      current.become(actor);
    }
  }

  private Anonymiser anonymiser(ReviewId review) {
    return new Anonymiser(
        reviews.get(review).child(),
        identifiers.stream().flatMap(source -> source.identifiers(review).stream()).toList(),
        Choices.none());
  }
}
