package uk.cdop.information;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.cdop.forms.Journey;
import uk.cdop.forms.Wording;
import uk.cdop.review.PaperSource;
import uk.cdop.review.Passage;
import uk.cdop.review.ReviewId;

/** What each agency reported, for the panel's papers: under its kind, without its name and without who wrote it. */
@ApplicationScoped
public class AgencyPapers implements PaperSource {
  private static final String REPORTER = "reporter.";

  @Inject ReturnedForms forms;

  @Override
  public int place() {
    return 30;
  }

  @Override
  public List<Passage> passages(ReviewId review) {
    Map<String, Integer> met = new HashMap<>();
    List<Passage> passages = new ArrayList<>();
    for (ReturnedForms.ReturnedForm form : forms.of(review)) {
      int number = met.merge(form.agencyType(), 1, Integer::sum);
      String heading = "What " + form.agencyType() + (number == 1 ? "" : " (" + number + ")") + " reported";
      passages.add(new Passage(heading, lines(new Journey(form.edition(), form.answers()))));
    }
    return passages;
  }

  private static List<Passage.Line> lines(Journey journey) {
    return journey.pages().stream()
        .flatMap(page -> journey.questions(page).stream())
        .filter(question -> !question.id().startsWith(REPORTER) && journey.asked().answered(question.id()))
        .map(
            question ->
                new Passage.Line(
                    question.about().label(), Wording.lines(question, journey.asked().answer(question.id()).orElseThrow())))
        .toList();
  }
}
