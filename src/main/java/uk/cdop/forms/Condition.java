package uk.cdop.forms;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.platform.ModuleApi;

/** When a question or page is asked. A closed algebra over earlier answers: no script, no arithmetic. */
@ModuleApi
public sealed interface Condition {

  Condition ALWAYS = new All(List.of());

  boolean holds(Answers answers);

  /** The ids of the questions it depends on. */
  Set<String> reads();

  /** One of the codes was chosen. */
  record Is(String question, Set<String> codes) implements Condition {
    public Is {
      codes = Set.copyOf(codes);
    }

    @Override
    public boolean holds(Answers answers) {
      return answers.codes(question).stream().anyMatch(codes::contains);
    }

    @Override
    public Set<String> reads() {
      return Set.of(question);
    }
  }

  /** A value was given; "not known" is an answer but not a value. */
  record Answered(String question) implements Condition {
    @Override
    public boolean holds(Answers answers) {
      return answers.answer(question).filter(Answer.Given.class::isInstance).isPresent();
    }

    @Override
    public Set<String> reads() {
      return Set.of(question);
    }
  }

  /** A fact is known and below a bound. */
  record Below(Fact fact, long bound) implements Condition {
    @Override
    public boolean holds(Answers answers) {
      OptionalLong value = fact.value(answers);
      return value.isPresent() && value.getAsLong() < bound;
    }

    @Override
    public Set<String> reads() {
      return fact.reads();
    }
  }

  /** Every part holds. */
  record All(List<Condition> parts) implements Condition {
    public All {
      parts = List.copyOf(parts);
    }

    @Override
    public boolean holds(Answers answers) {
      return parts.stream().allMatch(part -> part.holds(answers));
    }

    @Override
    public Set<String> reads() {
      return union(parts.stream());
    }
  }

  /** At least one part holds. */
  record Any(List<Condition> parts) implements Condition {
    public Any {
      parts = List.copyOf(parts);
    }

    @Override
    public boolean holds(Answers answers) {
      return parts.stream().anyMatch(part -> part.holds(answers));
    }

    @Override
    public Set<String> reads() {
      return union(parts.stream());
    }
  }

  /** The part does not hold. */
  record Not(Condition part) implements Condition {
    @Override
    public boolean holds(Answers answers) {
      return !part.holds(answers);
    }

    @Override
    public Set<String> reads() {
      return part.reads();
    }
  }

  /** Both hold; what always holds adds nothing. */
  static Condition both(Condition one, Condition other) {
    return one.equals(ALWAYS) ? other : other.equals(ALWAYS) ? one : new All(List.of(one, other));
  }

  private static Set<String> union(Stream<Condition> parts) {
    return parts.flatMap(part -> part.reads().stream()).collect(Collectors.toUnmodifiableSet());
  }
}
