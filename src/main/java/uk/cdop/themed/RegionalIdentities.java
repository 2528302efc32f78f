package uk.cdop.themed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.anonymise.Anonymiser;
import uk.cdop.anonymise.Choices;
import uk.cdop.minutes.CaseIdentities;
import uk.cdop.review.IdentifierSource;
import uk.cdop.review.Reviews;

/** Searches the minutes of a regional meeting for its children, each in the name of the CDOP whose case it is. */
@ApplicationScoped
public class RegionalIdentities implements CaseIdentities {
  @Inject OwnersEyes owners;
  @Inject Reviews reviews;
  @Inject @Any Instance<IdentifierSource> identifiers;

  @Override
  public Optional<Anonymiser> of(UUID meeting, String letter) {
    return owners.see(
        meeting,
        letter,
        review ->
            new Anonymiser(
                reviews.get(review).child(),
                identifiers.stream().flatMap(source -> source.identifiers(review).stream()).toList(),
                Choices.none()));
  }
}
