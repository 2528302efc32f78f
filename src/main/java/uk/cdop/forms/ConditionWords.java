package uk.cdop.forms;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.cdop.platform.ModuleApi;

/** A condition as people who own a form read it, in terms of question ids and codes; empty when something is always asked. */
@ModuleApi
public final class ConditionWords {

  private ConditionWords() {}

  public static String of(Condition condition) {
    return switch (condition) {
      case Condition.Is is -> is.question() + " is " + String.join(" or ", new TreeSet<>(is.codes()));
      case Condition.Answered answered -> answered.question() + " is answered";
      case Condition.Below below -> below.fact().name() + " is below " + below.bound();
      case Condition.Not not -> "not (" + of(not.part()) + ")";
      case Condition.All all -> joined(all.parts(), " and ");
      case Condition.Any any -> joined(any.parts(), " or ");
    };
  }

  private static String joined(List<Condition> parts, String word) {
    return parts.size() == 1
        ? of(parts.get(0))
        : parts.stream().map(part -> part instanceof Condition.All || part instanceof Condition.Any ? "(" + of(part) + ")" : of(part))
            .collect(Collectors.joining(word));
  }
}
