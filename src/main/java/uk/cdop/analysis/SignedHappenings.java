package uk.cdop.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import uk.cdop.clock.Happened;
import uk.cdop.clock.Happening;
import uk.cdop.clock.HappeningSource;
import uk.cdop.review.ReviewId;

/** Tells the clocks when the panel reviewed a case, and when its chair signed what the panel found. */
@ApplicationScoped
public class SignedHappenings implements HappeningSource {
  @PersistenceContext EntityManager entities;

  @Override
  public List<Happened> of(Collection<ReviewId> reviews) {
    return entities
        .createQuery("select a from Analysis a where a.review in :reviews and a.signature.at is not null", Analysis.class)
        .setParameter("reviews", reviews.stream().map(ReviewId::value).toList())
        .getResultStream()
        .flatMap(SignedHappenings::of)
        .toList();
  }

  private static Stream<Happened> of(Analysis analysis) {
    ReviewId review = analysis.review();
    return analysis
        .signature()
        .map(
            signed ->
                Stream.of(Happened.on(review, Happening.PANEL_REVIEWED, signed.panelOn()), Happened.at(review, Happening.SIGNED, signed.at())))
        .orElseGet(Stream::of);
  }
}
