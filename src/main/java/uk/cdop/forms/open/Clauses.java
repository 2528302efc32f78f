package uk.cdop.forms.open;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import uk.cdop.forms.Condition;

/**
 * A condition as a conjunction of clauses, each a disjunction of simple tests, because FHIR R4 knows no nesting inside one item.
 * Empty for a condition with arithmetic, which FHIR cannot say without an expression language.
 */
final class Clauses {

  /** One test on one question: it exists or not, or it is or is not a code. */
  record Test(String question, String operator, String code) {
    boolean onExistence() {
      return operator.equals("exists");
    }
  }

  private final Predicate<String> coded;

  private Clauses(Predicate<String> coded) {
    this.coded = coded;
  }

  /**
   * @param coded whether a question is answered by codes, so that "not known" is one of them
   * @return the clauses, all of which must hold; an empty list when the condition always holds
   */
  static Optional<List<Set<Test>>> of(Condition condition, Predicate<String> coded) {
    return arithmetic(condition) ? Optional.empty() : Optional.of(new Clauses(coded).clauses(condition, true));
  }

  private static boolean arithmetic(Condition condition) {
    return switch (condition) {
      case Condition.Below below -> true;
      case Condition.Not not -> arithmetic(not.part());
      case Condition.All all -> all.parts().stream().anyMatch(Clauses::arithmetic);
      case Condition.Any any -> any.parts().stream().anyMatch(Clauses::arithmetic);
      case Condition.Is is -> false;
      case Condition.Answered answered -> false;
    };
  }

  private List<Set<Test>> clauses(Condition condition, boolean holds) {
    return switch (condition) {
      case Condition.Not not -> clauses(not.part(), !holds);
      case Condition.All all -> holds ? conjunction(all.parts(), true) : disjunction(all.parts(), false);
      case Condition.Any any -> holds ? disjunction(any.parts(), true) : conjunction(any.parts(), false);
      case Condition.Is is -> is(is, holds);
      case Condition.Answered answered -> answered(answered.question(), holds);
      case Condition.Below below -> throw new IllegalArgumentException("Arithmetic has no clauses");
    };
  }

  private static List<Set<Test>> is(Condition.Is is, boolean holds) {
    var codes = new TreeSet<>(is.codes());
    if (holds) {
      Set<Test> any = new LinkedHashSet<>();
      codes.forEach(code -> any.add(new Test(is.question(), "=", code)));
      return List.of(any);
    }
    List<Set<Test>> none = new ArrayList<>();
    codes.forEach(code -> none.add(Set.of(new Test(is.question(), "!=", code))));
    return none;
  }

  /** A value was given: "not known" is an answer, not a value; it is a code of coded questions and an item of its own for others. */
  private List<Set<Test>> answered(String question, boolean holds) {
    List<Set<Test>> given = new ArrayList<>();
    given.add(Set.of(new Test(question, "exists", "true")));
    if (coded.test(question)) {
      given.add(Set.of(new Test(question, "!=", "not_known")));
      given.add(Set.of(new Test(question, "!=", "not_applicable")));
    }
    if (holds) {
      return given;
    }
    Set<Test> missing = new LinkedHashSet<>();
    missing.add(new Test(question, "exists", "false"));
    if (coded.test(question)) {
      missing.add(new Test(question, "=", "not_known"));
      missing.add(new Test(question, "=", "not_applicable"));
    }
    return List.of(missing);
  }

  private List<Set<Test>> conjunction(List<Condition> parts, boolean hold) {
    List<Set<Test>> all = new ArrayList<>();
    parts.forEach(part -> all.addAll(clauses(part, hold)));
    return all;
  }

  /** Or is spread over and: one clause for each way to pick a clause of every part. */
  private List<Set<Test>> disjunction(List<Condition> parts, boolean hold) {
    List<Set<Test>> spread = List.of(Set.of());
    for (Condition part : parts) {
      List<Set<Test>> wider = new ArrayList<>();
      for (Set<Test> so : spread) {
        for (Set<Test> clause : clauses(part, hold)) {
          Set<Test> joined = new LinkedHashSet<>(so);
          joined.addAll(clause);
          wider.add(joined);
        }
      }
      spread = wider;
    }
    return spread;
  }
}
