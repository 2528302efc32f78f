package uk.cdop.collation;

import java.util.List;
import java.util.Optional;
import uk.cdop.forms.Answer;
import uk.cdop.forms.CollatedLine;

/**
 * A question of the collation: what the agencies answered, and what was decided on it.
 *
 * @param decision what stands; null when nobody decided
 */
record CollatedQuestion(CollatedLine line, AnswerDecision decision) {
  String id() {
    return line.question().id();
  }

  Optional<AnswerDecision> decided() {
    return Optional.ofNullable(decision);
  }

  Mark mark() {
    if (decision != null) {
      return !decision.rests(line) ? Mark.LOOK_AGAIN : decision.kind() == AnswerDecision.Kind.LEFT_OPEN ? Mark.LEFT_OPEN : Mark.DECIDED;
    }
    return switch (line.state()) {
      case AGREE -> Mark.AGREE;
      case CONFLICT -> Mark.CONFLICT;
      case ONE -> Mark.ONE;
      case SEVERAL -> Mark.SEVERAL;
      case NOBODY -> Mark.NOBODY;
      case UNANSWERED -> Mark.UNANSWERED;
    };
  }

  /** The collated answer: what was decided, or what stands by itself. */
  Optional<Answer> answer() {
    return decision != null ? decision.answer() : line.answer();
  }

  List<String> words() {
    return answer().map(line::words).orElse(List.of());
  }

  /** The sources of the collated answer. */
  List<String> sources() {
    if (decision != null) {
      return decision.sources();
    }
    return answer().isEmpty() ? List.of() : line.values().stream().flatMap(said -> said.sources().stream()).distinct().toList();
  }
}
