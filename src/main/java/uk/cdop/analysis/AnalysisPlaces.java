package uk.cdop.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.cdop.analysis.sheet.Sheet;
import uk.cdop.forms.Journey;
import uk.cdop.forms.Page;
import uk.cdop.forms.Question;
import uk.cdop.review.AnswerPlaces;
import uk.cdop.review.ReviewId;

/** The answers of the Analysis form are put right on the pages of its sheet, once a signed analysis was opened again. */
@ApplicationScoped
class AnalysisPlaces implements AnswerPlaces {
  @Inject AnalysisVersions versions;

  @Override
  public Map<Asked, Place> of(ReviewId review, Collection<Asked> asked) {
    List<Asked> ours = asked.stream().filter(one -> one.form().equals(Sheet.FORM)).toList();
    Map<Asked, Place> places = new HashMap<>();
    if (ours.isEmpty()) {
      return places;
    }
    versions.current(review).ifPresent(analysis -> {
      boolean signed = analysis.signature().isPresent();
      Journey journey = versions.sheet(analysis).journey();
      String base = "/reviews/" + review + "/analysis";
      for (Page page : journey.pages()) {
        for (Question question : journey.questions(page)) {
          Asked found = new Asked(Sheet.FORM, question.id());
          if (ours.contains(found)) {
            String href = signed ? base : base + "/sheet/" + page.id() + "#" + Place.anchor(question.id());
            places.put(found, new Place(href, journey.asked().answered(question.id())));
          }
        }
      }
    });
    return places;
  }
}
