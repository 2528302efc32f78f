package uk.cdop.forms;

import java.time.LocalDate;
import uk.cdop.platform.ModuleApi;

/** A named rule on one value as typed. Found with {@link java.util.ServiceLoader}. */
@ModuleApi
public interface FieldCheck {

  String name();

  /** Judges a value that is not blank. */
  Verdict judge(String value, Question.About about, LocalDate today);

  /** The stored value as people read it. */
  default String shown(String value) {
    return value;
  }

  /** What a rule says about a value. */
  @ModuleApi
  sealed interface Verdict {
    /** Right, and the tidied value to keep. */
    record Right(String value) implements Verdict {}

    /** Wrong, and the sentence that says how to mend it. */
    record Wrong(String message) implements Verdict {}
  }
}
