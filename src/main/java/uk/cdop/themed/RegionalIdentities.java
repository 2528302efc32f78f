package uk.cdop.themed;

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
import uk.cdop.minutes.CaseIdentities;
import uk.cdop.review.IdentifierSource;
import uk.cdop.review.Reviews;

/**
 * Searches the minutes of a regional meeting for its children. A case of another CDOP is searched for by the service in that
 * CDOP's own name; the host learns nothing but which of its own words to take out.
 */
@ApplicationScoped
public class RegionalIdentities implements CaseIdentities {
  @Inject Regionals regionals;
  @Inject Reviews reviews;
  @Inject CurrentActor current;
  @Inject @Any Instance<IdentifierSource> identifiers;

  @Override
  public Optional<Anonymiser> of(UUID meeting, String letter) {
    Actor actor = current.actor();
    return regionals
        .known(meeting)
        .filter(known -> known.hostedBy(actor))
        .flatMap(known -> Optional.ofNullable(regionals.sharedBy(meeting).get(letter)))
        .flatMap(owner -> owner.equals(actor.cdop()) ? own(meeting, letter) : asOwner(owner, actor, meeting, letter));
  }

  private Optional<Anonymiser> asOwner(String owner, Actor actor, UUID meeting, String letter) {
    current.become(Actor.system(owner));
    try {
      return own(meeting, letter);
    } finally {
      current.become(actor);
    }
  }

  private Optional<Anonymiser> own(UUID meeting, String letter) {
    return regionals.offers(meeting).stream()
        .filter(offer -> offer.letter().filter(letter::equals).isPresent())
        .findFirst()
        .map(Offer::review)
        .map(
            review ->
                new Anonymiser(
                    reviews.get(review).child(),
                    identifiers.stream().flatMap(source -> source.identifiers(review).stream()).toList(),
                    Choices.none()));
  }
}
