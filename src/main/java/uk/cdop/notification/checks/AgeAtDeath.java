package uk.cdop.notification.checks;

import java.util.OptionalLong;
import java.util.Set;
import uk.cdop.forms.Answers;
import uk.cdop.forms.Fact;
import uk.cdop.platform.Age;

/** The age at death in some unit, once both dates are known and in order. */
abstract class AgeAtDeath implements Fact {
  private static final String BORN = "child.birth_date";
  private static final String DIED = "death.date";

  abstract long in(Age age);

  @Override
  public final Set<String> reads() {
    return Set.of(BORN, DIED);
  }

  @Override
  public final OptionalLong value(Answers answers) {
    var born = answers.date(BORN);
    var died = answers.date(DIED);
    return born.isPresent() && died.isPresent() && !died.get().isBefore(born.get())
        ? OptionalLong.of(in(new Age(born.get(), died.get())))
        : OptionalLong.empty();
  }
}
