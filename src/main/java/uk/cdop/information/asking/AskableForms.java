package uk.cdop.information.asking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.forms.Answer;
import uk.cdop.forms.Edition;
import uk.cdop.forms.Editions;
import uk.cdop.forms.Question;
import uk.cdop.forms.Section;
import uk.cdop.information.AskedForm;
import uk.cdop.information.FormTitles;
import uk.cdop.information.ReturnedForms;
import uk.cdop.information.ReturnedForms.ReturnedForm;
import uk.cdop.information.supplementary.SuggestedForms;
import uk.cdop.review.ReviewId;

/** The forms that agencies can be asked for, and what is known already of each section from answers that came back. */
@ApplicationScoped
public class AskableForms {
  @Inject Editions editions;
  @Inject FormTitles titles;
  @Inject SuggestedForms supplementary;
  @Inject ReturnedForms returned;

  /**
   * A form that can be asked for, in its newest edition.
   *
   * @param because why the case suggests it; none when it does not
   * @param opened how often it was asked for already
   * @param parts the sections that can be asked for one by one; none when it is only sent whole
   */
  public record Askable(String form, String edition, String title, List<String> because, int opened, List<Part> parts) {
    public boolean reporting() {
      return form.equals(AskedForm.REPORTING);
    }
  }

  /**
   * A section.
   *
   * @param known what came back about it, in words; empty when nothing did
   */
  public record Part(String id, String title, String known) {}

  /** The reporting form first, then the supplementary forms, those that the case suggests before the others. */
  List<Askable> of(ReviewId review) {
    List<ReturnedForm> back = returned.of(review);
    List<Askable> all = new ArrayList<>();
    all.add(askable(AskedForm.REPORTING, List.of(), 0, back));
    Stream.concat(supplementary.of(review).stream(), supplementary.others(review).stream())
        .map(form -> askable(form.form(), form.reason().isEmpty() ? form.because() : List.of(), form.opened(), back))
        .forEach(all::add);
    return all;
  }

  private Askable askable(String form, List<String> because, int opened, List<ReturnedForm> back) {
    Edition edition = editions.current(form);
    List<Part> parts =
        edition.sections().stream()
            .filter(section -> !section.always())
            .map(section -> new Part(section.id(), section.title(), known(section, back)))
            .toList();
    return new Askable(form, edition.name(), titles.title(form), because, opened, edition.sentInParts() ? parts : List.of());
  }

  /** Such as "12 of 40 questions answered by Elm Tree Surgery". */
  private static String known(Section section, List<ReturnedForm> back) {
    Set<String> ids = section.questions().map(Question::id).collect(Collectors.toSet());
    long answered = ids.stream().filter(id -> back.stream().anyMatch(form -> given(form, id))).count();
    String agencies =
        back.stream().filter(form -> ids.stream().anyMatch(id -> given(form, id))).map(ReturnedForm::agency).distinct()
            .collect(Collectors.joining(", "));
    return answered == 0 ? "" : answered + " of " + ids.size() + " questions answered by " + agencies;
  }

  private static boolean given(ReturnedForm form, String question) {
    return form.answers().answer(question).filter(Answer.Given.class::isInstance).isPresent();
  }
}
