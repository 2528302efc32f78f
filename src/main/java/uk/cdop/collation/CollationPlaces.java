package uk.cdop.collation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import uk.cdop.information.ReturnedForms.ReturnedForm;
import uk.cdop.review.AnswerPlaces;
import uk.cdop.review.ReviewId;

/**
 * An agency's answer stays as the agency gave it; the CDOP puts it right in the collation, with its reason. What is about the agency
 * itself is not collated and goes back to the agency.
 */
@ApplicationScoped
class CollationPlaces implements AnswerPlaces {
  @Inject CaseCollation collations;

  @Override
  public Map<Asked, Place> of(ReviewId review, Collection<Asked> asked) {
    Map<Asked, Place> places = new HashMap<>();
    if (asked.stream().allMatch(one -> one.form().equals("notification") || one.form().equals("analysis"))) {
      return places;
    }
    Collated collated = collations.of(review);
    if (collated.returned().isEmpty()) {
      return places;
    }
    String base = "/reviews/" + review;
    for (Asked one : asked) {
      collated.question(one.question())
          .filter(question -> asks(collated, one))
          .ifPresentOrElse(
              question -> places.put(one, new Place(base + "/collation/" + question.id(), question.answer().isPresent() || answered(collated, one))),
              () -> collated.returned().stream()
                  .filter(form -> form.edition().form().equals(one.form()) && form.edition().question(one.question()).isPresent())
                  .findFirst()
                  .ifPresent(form -> places.put(one, new Place(base + "/requests/" + form.request(), form.answers().answered(one.question())))));
    }
    return places;
  }

  private static boolean asks(Collated collated, Asked one) {
    return collated.form().form().equals(one.form()) || of(collated, one).findAny().isPresent();
  }

  private static boolean answered(Collated collated, Asked one) {
    return of(collated, one).anyMatch(form -> form.answers().answered(one.question()));
  }

  private static Stream<ReturnedForm> of(Collated collated, Asked one) {
    return collated.returned().stream().filter(form -> form.edition().form().equals(one.form()));
  }
}
