package uk.cdop.forms;

import java.util.List;
import java.util.stream.Collectors;

/** A condition as someone with a form on paper reads it, in the words of questions and options. */
final class When {
  private When() {}

  /** Such as: Answer this only if “Was the birth in hospital?” is “Yes”. Empty when something is always asked. */
  static String words(Edition edition, Condition condition) {
    String words = said(edition, condition);
    return words.isEmpty() ? "" : "Answer this only if " + words + ".";
  }

  private static String said(Edition edition, Condition condition) {
    return switch (condition) {
      case Condition.Is is -> label(edition, is.question()) + " is " + codes(edition, is);
      case Condition.Answered answered -> label(edition, answered.question()) + " is answered";
      case Condition.Below below -> below.fact().name().replace('_', ' ') + " is below " + below.bound();
      case Condition.Not not -> "it is not so that " + said(edition, not.part());
      case Condition.All all -> joined(edition, all.parts(), " and ");
      case Condition.Any any -> joined(edition, any.parts(), " or ");
    };
  }

  private static String joined(Edition edition, List<Condition> parts, String word) {
    return parts.stream().map(part -> said(edition, part)).filter(words -> !words.isEmpty()).collect(Collectors.joining(word));
  }

  private static String label(Edition edition, String id) {
    return "“" + edition.question(id).map(question -> question.about().label()).orElse(id) + "”";
  }

  private static String codes(Edition edition, Condition.Is is) {
    return is.codes().stream().sorted()
        .map(code -> "“" + edition.question(is.question()).map(question -> Wording.lines(question, new Answer.Codes(List.of(code))).get(0)).orElse(code) + "”")
        .collect(Collectors.joining(" or "));
  }
}
