package uk.cdop.forms;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.cdop.platform.ModuleApi;

/**
 * One question to which two forms give different values. Only what must be equal when both are right is compared: a code, a
 * number, a date or a time. Texts are not, nor lists, nor what each agency says about itself.
 */
@ModuleApi
public record Contradiction(String question, String label, String mine, String theirs) {

  /** In the order of my form. */
  public static List<Contradiction> between(Journey mine, Journey theirs) {
    return compared(mine).flatMap(question -> at(question, mine, theirs).stream()).toList();
  }

  private static Optional<Contradiction> at(Question question, Journey mine, Journey theirs) {
    Optional<Question> same =
        compared(theirs).filter(other -> other.id().equals(question.id()) && comparable(question, other)).findFirst();
    Optional<Answer> ours = given(mine, question);
    Optional<Answer> other = same.flatMap(found -> given(theirs, found));
    if (ours.isEmpty() || other.isEmpty() || ours.equals(other)) {
      return Optional.empty();
    }
    return Optional.of(
        new Contradiction(
            question.id(), question.about().label(), words(question, ours.get()), words(same.orElseThrow(), other.get())));
  }

  private static Stream<Question> compared(Journey journey) {
    return journey.edition().sections().stream()
        .filter(Section::collated)
        .flatMap(section -> journey.pages(section).stream())
        .flatMap(page -> journey.questions(page).stream())
        .filter(Contradiction::exact);
  }

  private static boolean exact(Question question) {
    return switch (question) {
      case Question.Choice choice -> true;
      case Question.Number number -> true;
      case Question.Date date -> true;
      case Question.Time time -> true;
      case Question.Text text -> false;
      case Question.LongText text -> false;
      case Question.Choices several -> false;
      case Question.Group group -> false;
    };
  }

  /** Numbers in different units say nothing about each other. */
  private static boolean comparable(Question one, Question other) {
    if (one instanceof Question.Number mine && other instanceof Question.Number theirs) {
      return mine.unit().equals(theirs.unit());
    }
    return one.getClass() == other.getClass();
  }

  private static Optional<Answer> given(Journey journey, Question question) {
    return journey.asked().answer(question.id()).filter(Answer.Given.class::isInstance);
  }

  private static String words(Question question, Answer answer) {
    return String.join(", ", Wording.lines(question, answer));
  }
}
