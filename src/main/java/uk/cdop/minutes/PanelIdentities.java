package uk.cdop.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.anonymise.Anonymiser;
import uk.cdop.anonymise.Choices;
import uk.cdop.meeting.PanelRoom;
import uk.cdop.review.IdentifierSource;
import uk.cdop.review.ReviewId;
import uk.cdop.review.Reviews;

/** The children of the cases that one CDOP's own panel discusses. */
@ApplicationScoped
class PanelIdentities implements CaseIdentities {
  @Inject PanelRoom room;
  @Inject Reviews reviews;
  @Inject @Any Instance<IdentifierSource> identifiers;

  @Override
  public Optional<Anonymiser> of(UUID meeting, String letter) {
    return room.find(meeting)
        .flatMap(held -> room.cases(meeting).stream().filter(one -> one.letter().equals(letter)).findFirst())
        .map(one -> anonymiser(one.review()));
  }

  private Anonymiser anonymiser(ReviewId review) {
    return new Anonymiser(
        reviews.get(review).child(),
        identifiers.stream().flatMap(source -> source.identifiers(review).stream()).toList(),
        Choices.none());
  }
}
