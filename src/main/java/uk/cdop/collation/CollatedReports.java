package uk.cdop.collation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import uk.cdop.forms.Answers;
import uk.cdop.information.ReturnedForms.ReturnedForm;
import uk.cdop.review.ReviewId;

/** Gives the collation to the other parts of the case. */
@ApplicationScoped
public class CollatedReports implements CollatedForms {
  private static final String NOBODYS = "The CDOP’s collation";

  @Inject CaseCollation collations;
  @Inject Decisions decisions;

  @Override
  public CollatedForm of(ReviewId review) {
    Collated collated = collations.of(review);
    return new CollatedForm(
        collated.form(),
        collated.parts().stream()
            .map(part -> new CollatedSection(part.title(), part.questions().stream().map(question -> answer(collated, question)).toList()))
            .toList(),
        collated.waiting(),
        decisions.ready(review).filter(mark -> mark.stands(collated.digest())).isPresent());
  }

  private static CollatedAnswer answer(Collated collated, CollatedQuestion question) {
    return new CollatedAnswer(
        question.line().question(), question.line().state(), question.answer(), question.decided().isPresent(),
        question.sources().stream().map(UUID::fromString).toList(), collated.kinds(question.sources()),
        question.line().values().stream().map(said -> new Account(collated.kinds(said.sources()), said.words())).toList());
  }

  @Override
  public List<ReturnedForm> inEachForm(ReviewId review) {
    Collated collated = collations.of(review);
    List<ReturnedForm> forms = new ArrayList<>();
    decisions.record(review).map(CollationRecord::response).ifPresent(response -> forms.add(new ReturnedForm(
        review.value(), response, NOBODYS, NOBODYS, collated.form(), written(collated), Instant.EPOCH, true)));
    collated.returned().stream().map(form -> overlaid(form, collated)).forEach(forms::add);
    return forms;
  }

  /** What was decided and stands in no agency's form. */
  private static Answers written(Collated collated) {
    Answers answers = Answers.none();
    for (CollatedQuestion question : collated.questions().filter(each -> each.decided().isPresent()).toList()) {
      if (collated.form().question(question.id()).isPresent() && question.answer().isPresent()) {
        answers = answers.with(question.id(), question.answer().get());
      }
    }
    return answers;
  }

  private static ReturnedForm overlaid(ReturnedForm form, Collated collated) {
    Answers answers = form.answers();
    for (CollatedQuestion question : collated.questions().filter(each -> each.answer().isPresent()).toList()) {
      if (form.answers().answered(question.id())) {
        answers = answers.with(question.id(), question.answer().get());
      }
    }
    return new ReturnedForm(
        form.request(), form.response(), form.agencyType(), form.agency(), form.edition(), answers, form.returnedAt(), form.accepted());
  }
}
