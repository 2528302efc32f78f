package uk.cdop.forms.open;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.cdop.forms.Question;
import uk.cdop.forms.open.Clauses.Test;

/**
 * An item of a questionnaire, in the order and nesting that both the questionnaire and its responses have.
 *
 * @param enabledWhen tests for this item: all of them or any of them, as {@code any} says; none when it is always enabled
 * @param question what is asked; empty for a group, a hint, or the place that says why there is no answer
 * @param words the condition in words where FHIR cannot say it; empty otherwise
 */
record Item(
    String linkId, Kind kind, String text, Set<Test> enabledWhen, boolean any, Optional<Question> question, String words, List<Item> items) {

  /** What an item is there for. */
  enum Kind {
    GROUP,
    ENTRY,
    QUESTION,
    UNANSWERED,
    HINT
  }

  Item {
    items = List.copyOf(items);
  }

  static Item group(String linkId, String text, List<Item> items) {
    return new Item(linkId, Kind.GROUP, text, Set.of(), false, Optional.empty(), "", items);
  }

  Item when(Set<Test> tests, boolean anyOf) {
    return new Item(linkId, kind, text, tests, anyOf, question, words, items);
  }

  Item saying(String condition) {
    return new Item(linkId, kind, text, enabledWhen, any, question, condition, items);
  }
}
