package uk.cdop.forms;

import java.util.List;
import java.util.Set;
import uk.cdop.platform.ModuleApi;

/** What one save changed: each question with its answer before and after, in words. */
@ModuleApi
public record RevisionView(List<Changed> changes) {

  /** A question and what it said. */
  public record Changed(String question, List<String> before, List<String> after) {}

  /**
   * @param sections the ids of the only sections that may be seen; empty for all
   */
  public static RevisionView of(Edition edition, Set<String> sections, Answers before, Answers after) {
    return new RevisionView(
        edition.sections().stream()
            .filter(section -> sections.isEmpty() || sections.contains(section.id()))
            .flatMap(Section::questions)
            .filter(question -> !before.answer(question.id()).equals(after.answer(question.id())))
            .map(question -> new Changed(question.about().label(), words(question, before), words(question, after)))
            .toList());
  }

  private static List<String> words(Question question, Answers answers) {
    return answers.answer(question.id()).map(answer -> Wording.lines(question, answer)).orElse(List.of("No answer"));
  }
}
