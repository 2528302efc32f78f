package uk.cdop.forms.dictionary;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.forms.CodeList;
import uk.cdop.forms.Condition;
import uk.cdop.forms.Edition;
import uk.cdop.forms.Question;

/** A condition in the words of the form: labels of questions and options in the place of ids and codes. */
final class SpokenCondition {

  private final Edition edition;

  SpokenCondition(Edition edition) {
    this.edition = edition;
  }

  /** What must hold for a question on a page; empty when it is always asked. */
  String of(Condition page, Condition question) {
    return Stream.of(page, question).filter(each -> !each.equals(Condition.ALWAYS)).map(this::of).collect(Collectors.joining(", and "));
  }

  private String of(Condition condition) {
    return switch (condition) {
      case Condition.Is is -> "“" + label(is.question()) + "” is " + options(is);
      case Condition.Answered answered -> "“" + label(answered.question()) + "” is answered";
      case Condition.Below below -> below.fact().name().replace('_', ' ') + " is below " + below.bound();
      case Condition.Not not -> "not (" + of(not.part()) + ")";
      case Condition.All all -> joined(all.parts(), ", and ");
      case Condition.Any any -> joined(any.parts(), ", or ");
    };
  }

  private String joined(List<Condition> parts, String word) {
    return parts.stream().map(part -> compound(part) ? "(" + of(part) + ")" : of(part)).collect(Collectors.joining(word));
  }

  private static boolean compound(Condition part) {
    return part instanceof Condition.All || part instanceof Condition.Any;
  }

  private String label(String id) {
    return edition.question(id).map(question -> question.about().label()).orElse(id);
  }

  /** In the order of the list, so that the words are the same each time. */
  private String options(Condition.Is is) {
    List<CodeList.Code> codes = edition.question(is.question()).map(SpokenCondition::codes).orElse(List.of());
    return codes.stream().filter(code -> is.codes().contains(code.code())).map(CodeList.Code::label).collect(Collectors.joining(" or "));
  }

  private static List<CodeList.Code> codes(Question question) {
    return switch (question) {
      case Question.Choice choice -> choice.codes().codes();
      case Question.Choices choices -> choices.codes().codes();
      default -> List.of();
    };
  }
}
