package uk.cdop.themed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.analysis.Analyses;
import uk.cdop.forms.Answers;
import uk.cdop.information.ReturnedForms;
import uk.cdop.information.SupplementaryForms;
import uk.cdop.notification.NotifiedDeaths;
import uk.cdop.review.ReviewId;

/** Collects what the rules of a theme look at from the forms and the draft analysis of one case of the actor's own CDOP. */
@ApplicationScoped
class GatherEvidence {
  private static final List<String> CAUSES =
      List.of("death.cause_1a", "death.cause_1b", "death.cause_1c", "death.cause_1d", "death.cause_2", "death.cause_understood");
  private static final List<String> ACCOUNT = List.of("death.circumstances", "child.conditions_detail", "infection.first_symptoms");

  @Inject NotifiedDeaths notified;
  @Inject ReturnedForms returned;
  @Inject SupplementaryForms supplementary;
  @Inject Analyses analyses;

  CaseEvidence of(ReviewId review) {
    List<Answers> answers =
        Stream.concat(
                notified.of(review).map(NotifiedDeaths.NotifiedDeath::answers).stream(),
                returned.of(review).stream().map(ReturnedForms.ReturnedForm::answers))
            .toList();
    Optional<Analyses.AnalysisRecord> draft = analyses.of(review);
    List<String> causes = new ArrayList<>(texts(answers, CAUSES));
    List<String> account = new ArrayList<>(texts(answers, ACCOUNT));
    Set<String> categories = new HashSet<>();
    draft.ifPresent(
        analysis -> {
          causes.add(analysis.causeAsUnderstood());
          account.add(analysis.summary());
          categories.add(analysis.category());
          categories.add(analysis.subcategory());
          categories.addAll(analysis.categoriesConsidered());
        });
    categories.remove("");
    return new CaseEvidence(
        causes,
        account,
        answers,
        supplementary.opened(review),
        draft.stream()
            .flatMap(analysis -> analysis.factors().stream())
            .filter(factor -> factor.grade() == 2)
            .map(Analyses.Factor::code)
            .collect(Collectors.toSet()),
        categories);
  }

  private static List<String> texts(List<Answers> answers, List<String> questions) {
    return answers.stream().flatMap(each -> questions.stream().flatMap(question -> each.text(question).stream())).toList();
  }
}
