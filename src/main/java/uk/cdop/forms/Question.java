package uk.cdop.forms;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import uk.cdop.platform.ModuleApi;

/** One thing asked. Each type has one parser in {@link FieldReader} and one field view. */
@ModuleApi
public sealed interface Question {

  About about();

  default String id() {
    return about().id();
  }

  /** A line of text; autocomplete is an HTML autofill token or empty. */
  record Text(About about, int longest, String autocomplete) implements Question {}

  /** Text of several lines. */
  record LongText(About about, int longest) implements Question {}

  /** A number between two bounds, with at most so many decimals; the unit may be empty. */
  record Number(About about, BigDecimal least, BigDecimal most, int decimals, String unit) implements Question {}

  /** A day. */
  record Date(About about) implements Question {}

  /** A time of day, to the minute. */
  record Time(About about) implements Question {}

  /** Exactly one code. */
  record Choice(About about, CodeList codes) implements Question {}

  /** Any number of codes. */
  record Choices(About about, CodeList codes) implements Question {}

  /** A repeating group of simple questions; {@code entry} names one entry, such as "professional". */
  record Group(About about, String entry, int most, List<Question> questions) implements Question {
    public Group {
      questions = List.copyOf(questions);
    }
  }

  /**
   * What every question has. The id names the thing asked and keeps its meaning in every form. {@code brief} completes "Enter"
   * or "Select" in an error; {@code subject} begins a sentence about the value. Hint and reason may be empty; {@code event} says what happened on a date, for a chronology,
   * and may be empty too.
   */
  @ModuleApi
  record About(
      String id,
      String label,
      String brief,
      String subject,
      String hint,
      String why,
      String evidence,
      boolean optional,
      boolean notKnown,
      boolean notApplicable,
      String event,
      Condition askedWhen,
      List<FieldCheck> checks) {
    public About {
      checks = List.copyOf(checks);
    }

    /** Whether nobody has yet found this question in a source; then a person must compare it with the published form. */
    public boolean draft() {
      return !evidence.startsWith("found");
    }

    List<Unanswered> unanswered() {
      return Stream.of(Unanswered.values())
          .filter(status -> status == Unanswered.NOT_KNOWN ? notKnown : notApplicable)
          .toList();
    }

    /** The stored value as people read it. */
    String shown(String value) {
      String shown = value;
      for (FieldCheck check : checks) {
        shown = check.shown(shown);
      }
      return shown;
    }
  }
}
