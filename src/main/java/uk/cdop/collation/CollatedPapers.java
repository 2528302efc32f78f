package uk.cdop.collation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.forms.CollatedLine;
import uk.cdop.forms.Journey;
import uk.cdop.forms.Question;
import uk.cdop.forms.Wording;
import uk.cdop.information.ReturnedForms.ReturnedForm;
import uk.cdop.review.PaperSource;
import uk.cdop.review.Passage;
import uk.cdop.review.ReviewId;

/**
 * What the agencies reported, put together for the panel's papers: each question once, with the kinds of agency it comes from and
 * never their names. Where they differ and nobody decided, all their answers stand there.
 */
@ApplicationScoped
public class CollatedPapers implements PaperSource {
  @Inject CaseCollation collations;

  @Override
  public int place() {
    return 30;
  }

  @Override
  public List<Passage> passages(ReviewId review) {
    Collated collated = collations.of(review);
    List<ReturnedForm> reports = collated.returned().stream().filter(form -> CaseCollation.reports(form.edition())).toList();
    Stream<Passage> together =
        collated.parts().stream().map(part -> reports.size() == 1 ? ofOne(reports.getFirst(), part) : passage(collated, part));
    Set<String> put = collated.questions().map(CollatedQuestion::id).collect(Collectors.toSet());
    Stream<Passage> supplementary =
        collated.returned().stream().filter(form -> !CaseCollation.reports(form.edition())).flatMap(form -> supplementary(form, put));
    return Stream.concat(together, supplementary).filter(passage -> !passage.lines().isEmpty()).toList();
  }

  /** Where only one agency reported, who says so stands once, in the heading. */
  private static Passage ofOne(ReturnedForm report, Collated.Part part) {
    return new Passage(
        "What " + report.agencyType() + " reported: " + part.title(),
        part.questions().stream()
            .filter(question -> !question.words().isEmpty())
            .map(question -> new Passage.Line(label(question), question.words()))
            .toList());
  }

  /** A supplementary form section by section, without what the agency says about itself and what the collation holds already. */
  private static Stream<Passage> supplementary(ReturnedForm form, Set<String> put) {
    Journey journey = new Journey(form.edition(), form.answers());
    return form.edition().sections().stream()
        .filter(section -> section.collated() && !section.id().equals(CaseCollation.ABOUT_THE_AGENCY))
        .map(
            section ->
                new Passage(
                    form.edition().title() + " (" + form.agencyType() + "): " + section.title(),
                    journey.pages(section).stream()
                        .flatMap(page -> journey.questions(page).stream())
                        .filter(question -> !put.contains(question.id()))
                        .flatMap(
                            question ->
                                journey.asked().answer(question.id()).stream()
                                    .map(answer -> new Passage.Line(question.about().label(), Wording.lines(question, answer))))
                        .filter(line -> line.answers().stream().anyMatch(answer -> !answer.isBlank()))
                        .toList()));
  }

  private static Passage passage(Collated collated, Collated.Part part) {
    List<Passage.Line> lines = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    for (CollatedQuestion question : part.questions()) {
      if (question.mark() == Mark.NOBODY) {
        unknown.add(label(question) + ": " + String.join(", ", question.words()));
      } else if (question.mark() != Mark.UNANSWERED) {
        lines.add(new Passage.Line(label(question), answers(collated, question)));
      }
    }
    if (!unknown.isEmpty()) {
      lines.add(new Passage.Line("What no agency knew, or what does not apply", unknown));
    }
    return new Passage("What agencies reported: " + part.title(), lines);
  }

  private static List<String> answers(Collated collated, CollatedQuestion question) {
    if (question.answer().isPresent() && !listed(question)) {
      return Stream.concat(question.words().stream(), Stream.of(source(collated, question))).toList();
    }
    Stream<String> accounts = question.line().values().stream().map(said -> account(collated, said));
    return question.line().state() == CollatedLine.State.CONFLICT
        ? Stream.concat(Stream.of("Agencies do not agree:"), accounts).toList()
        : accounts.toList();
  }

  /** Entries of a group keep their sources one by one, as long as nobody wrote them anew. */
  private static boolean listed(CollatedQuestion question) {
    return question.line().question() instanceof Question.Group && question.decided().isEmpty();
  }

  private static String account(Collated collated, CollatedLine.Said said) {
    return collated.kinds(said.sources()) + ": " + String.join("\n", said.words());
  }

  private static String source(Collated collated, CollatedQuestion question) {
    String kinds = collated.kinds(question.sources());
    return kinds.isEmpty() ? "(Put together by the panel’s office)" : "(" + kinds + ")";
  }

  private static String label(CollatedQuestion question) {
    return question.line().question().about().label();
  }
}
