package uk.cdop.themed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import uk.cdop.access.Actor;
import uk.cdop.access.CurrentActor;
import uk.cdop.review.ReviewId;

/**
 * What the service works out about a case of a regional meeting in the name of its owner, so that words the host has written can be
 * searched for names the host does not know. Only the host is served, and it learns nothing but what becomes of its own words.
 */
@ApplicationScoped
class OwnersEyes {
  @Inject Regionals regionals;
  @Inject CurrentActor current;

  /** Empty when the actor's CDOP does not host the meeting, or no case has the letter. */
  <T> Optional<T> see(UUID meeting, String letter, Function<ReviewId, T> look) {
    Actor actor = current.actor();
    return regionals
        .known(meeting)
        .filter(known -> known.hostedBy(actor))
        .flatMap(known -> Optional.ofNullable(regionals.sharedBy(meeting).get(letter)))
        .flatMap(owner -> asOwner(owner, actor, () -> review(meeting, letter).map(look)));
  }

  private <T> Optional<T> asOwner(String owner, Actor actor, Supplier<Optional<T>> look) {
    current.become(Actor.system(owner));
    try {
      return look.get();
    } finally {
      current.become(actor);
    }
  }

  private Optional<ReviewId> review(UUID meeting, String letter) {
    return regionals.offers(meeting).stream().filter(offer -> offer.letter().filter(letter::equals).isPresent()).findFirst().map(Offer::review);
  }
}
