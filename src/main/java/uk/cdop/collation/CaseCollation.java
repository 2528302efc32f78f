package uk.cdop.collation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import uk.cdop.forms.Collation;
import uk.cdop.forms.Edition;
import uk.cdop.forms.Editions;
import uk.cdop.forms.Section;
import uk.cdop.information.ReturnedForms;
import uk.cdop.information.ReturnedForms.ReturnedForm;
import uk.cdop.review.ReviewId;

/** Puts together what stands of a case: what came back, side by side, and what was decided on it. Asked inside a use case. */
@ApplicationScoped
class CaseCollation {
  private static final String FORM = "reporting";
  private static final String FORM_BEFORE = "reporting-core";
  static final String ABOUT_THE_AGENCY = "reporter";

  @Inject ReturnedForms returned;
  @Inject Decisions decisions;
  @Inject Editions editions;

  /** The reporting form as it is now, whose order the collation has. */
  Edition form() {
    return editions.current(editions.forms().contains(FORM) ? FORM : FORM_BEFORE);
  }

  /** Whether it is an edition of the reporting form, and no supplementary form. */
  static boolean reports(Edition edition) {
    return edition.form().equals(FORM) || edition.form().equals(FORM_BEFORE);
  }

  Collated of(ReviewId review) {
    List<ReturnedForm> forms = returned.of(review);
    Collation collation = new Collation(collated(form()), forms.stream().map(CaseCollation::source).toList());
    Map<String, AnswerDecision> decided = decisions.standing(review);
    List<Collated.Part> parts =
        collation.parts().stream()
            .map(part -> new Collated.Part(
                part.id(), part.title(),
                part.lines().stream().map(line -> new CollatedQuestion(line, decided.get(line.question().id()))).toList()))
            .toList();
    return new Collated(review, form(), forms, parts);
  }

  private static Collation.Source source(ReturnedForm form) {
    return new Collation.Source(form.request().toString(), collated(form.edition()), form.answers());
  }

  /** Editions from before sections could say that they are not collated have one that must not be. */
  private static Edition collated(Edition edition) {
    return new Edition(
        edition.form(), edition.name(), edition.title(), edition.law(), edition.digest(), edition.follows(), edition.changes(),
        edition.sentInParts(),
        edition.sections().stream()
            .map(section -> section.id().equals(ABOUT_THE_AGENCY)
                ? new Section(section.id(), section.title(), section.always(), false, section.pages())
                : section)
            .toList());
  }
}
