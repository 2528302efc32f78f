package uk.cdop.analysis.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.cdop.collation.CollatedForms;
import uk.cdop.forms.Answer;
import uk.cdop.forms.Answers;
import uk.cdop.forms.Question;
import uk.cdop.information.ReturnedForms;
import uk.cdop.keyworker.FamilyQuestions;
import uk.cdop.notification.NotifiedDeaths;
import uk.cdop.review.ReviewId;
import uk.cdop.review.Reviews;

/**
 * Answers to the questions of the sheet that the case holds already: those the agencies were asked too, the registered cause from
 * the notification, what came back, and who did not report. They are offered, and kept only when a person saves them.
 */
@ApplicationScoped
public class KnownAlready {
  private static final Map<String, String> FROM_NOTIFICATION =
      Map.of(
          "death.cause_1a", "registered.cause_1a",
          "death.cause_1b", "registered.cause_1b",
          "death.cause_1c", "registered.cause_1c",
          "death.cause_2", "registered.cause_2");

  @Inject Reviews reviews;
  @Inject Instance<NotifiedDeaths> notified;
  @Inject Instance<ReturnedForms> returned;
  @Inject Instance<CollatedForms> collated;
  @Inject Instance<FamilyQuestions> family;

  public Answers of(ReviewId review, Sheet sheet) {
    Answers known = fromAgencies(review, sheet);
    known = fromNotification(review, known);
    if (reviews.get(review).markers().jointAgencyResponse()) {
      known = known.with("jar.held", "yes");
    }
    if (family.stream().anyMatch(each -> !each.keyWorker(review).isBlank())) {
      known = known.with("services.key_worker_provided", "yes");
    }
    String documents = returned.stream().flatMap(each -> each.of(review).stream())
        .map(form -> (form.edition().form().startsWith("reporting") ? "Report" : form.edition().title()) + ": " + form.agencyType())
        .distinct()
        .collect(Collectors.joining("\n"));
    if (!documents.isBlank()) {
      known = known.with("cdop.documents", documents);
    }
    List<String> silent = silent(review);
    return silent.isEmpty() ? known : known.with("review.agencies_missing", new Answer.Codes(silent));
  }

  /** The kinds of agencies that were asked and have not reported, as codes of `agency_type`. */
  public List<String> silent(ReviewId review) {
    return returned.stream().flatMap(each -> each.silent(review).stream()).distinct().sorted().toList();
  }

  private Answers fromAgencies(ReviewId review, Sheet sheet) {
    Answers known = Answers.none();
    for (CollatedForms forms : collated) {
      Answers theirs = forms.of(review).answers();
      for (Question question : sheet.edition().questions().toList()) {
        Answers before = known;
        known = theirs.answer(question.id()).map(answer -> before.with(question.id(), answer)).orElse(before);
      }
    }
    return known;
  }

  private Answers fromNotification(ReviewId review, Answers already) {
    Answers known = already;
    for (NotifiedDeaths deaths : notified) {
      Answers told = deaths.of(review).map(NotifiedDeaths.NotifiedDeath::answers).orElse(Answers.none());
      for (Map.Entry<String, String> each : FROM_NOTIFICATION.entrySet()) {
        if (told.text(each.getKey()).isPresent()) {
          known = known.with(each.getValue(), told.text(each.getKey()).get());
        }
      }
    }
    return known;
  }
}
