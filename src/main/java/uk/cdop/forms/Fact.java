package uk.cdop.forms;

import java.util.OptionalLong;
import java.util.Set;
import uk.cdop.platform.ModuleApi;

/**
 * A number worked out from answers, so that a condition can ask for it by name. Found with {@link java.util.ServiceLoader};
 * empty while what it reads is not answered, and then no condition on it holds.
 */
@ModuleApi
public interface Fact {

  String name();

  /** The ids of the questions it reads; they must all be earlier than the question that depends on it. */
  Set<String> reads();

  OptionalLong value(Answers answers);
}
