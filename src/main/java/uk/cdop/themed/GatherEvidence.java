package uk.cdop.themed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.analysis.Analyses;
import uk.cdop.forms.Answers;
import uk.cdop.information.ReturnedForms;
import uk.cdop.information.SupplementaryForms;
import uk.cdop.notification.NotifiedDeaths;
import uk.cdop.review.ReviewId;

/**
 * Collects what the rules of a theme look at from the forms and the draft analyses of the actor's own CDOP. A page of cases takes
 * as many queries as one.
 */
@ApplicationScoped
class GatherEvidence {
  private static final List<String> CAUSES =
      List.of("death.cause_1a", "death.cause_1b", "death.cause_1c", "death.cause_1d", "death.cause_2", "death.cause_understood");
  private static final List<String> ACCOUNT = List.of("death.circumstances", "child.conditions_detail", "infection.first_symptoms");
  private static final int MAY_HAVE_CONTRIBUTED = 2;

  @Inject NotifiedDeaths notified;
  @Inject ReturnedForms returned;
  @Inject SupplementaryForms supplementary;
  @Inject Analyses analyses;

  CaseEvidence of(ReviewId review) {
    return of(List.of(review)).get(review);
  }

  /** The evidence of every one of the reviews. */
  Map<ReviewId, CaseEvidence> of(Collection<ReviewId> reviews) {
    Map<ReviewId, NotifiedDeaths.NotifiedDeath> deaths = notified.of(reviews);
    Map<ReviewId, List<ReturnedForms.ReturnedForm>> forms = returned.of(reviews);
    Map<ReviewId, Set<String>> opened = supplementary.opened(reviews);
    Map<ReviewId, Analyses.Understood> drafts = analyses.understood(reviews);
    return reviews.stream()
        .distinct()
        .collect(
            Collectors.toMap(
                Function.identity(),
                review ->
                    evidence(
                        Stream.concat(
                                Optional.ofNullable(deaths.get(review)).map(NotifiedDeaths.NotifiedDeath::answers).stream(),
                                forms.getOrDefault(review, List.of()).stream().map(ReturnedForms.ReturnedForm::answers))
                            .toList(),
                        opened.getOrDefault(review, Set.of()),
                        Optional.ofNullable(drafts.get(review)))));
  }

  private static CaseEvidence evidence(List<Answers> answers, Set<String> opened, Optional<Analyses.Understood> draft) {
    List<String> causes = new ArrayList<>(texts(answers, CAUSES));
    List<String> account = new ArrayList<>(texts(answers, ACCOUNT));
    draft.map(Analyses.Understood::cause).ifPresent(causes::add);
    draft.map(Analyses.Understood::summary).ifPresent(account::add);
    return new CaseEvidence(
        causes,
        account,
        answers,
        opened,
        draft.stream()
            .flatMap(analysis -> analysis.factors().stream())
            .filter(factor -> factor.grade() == MAY_HAVE_CONTRIBUTED)
            .map(Analyses.Factor::code)
            .collect(Collectors.toSet()),
        draft.map(Analyses.Understood::categories).orElse(Set.of()));
  }

  private static List<String> texts(List<Answers> answers, List<String> questions) {
    return answers.stream().flatMap(each -> questions.stream().flatMap(question -> each.text(question).stream())).toList();
  }
}
