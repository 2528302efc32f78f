package uk.cdop.notification.checks;

import java.util.OptionalLong;
import java.util.Set;
import uk.cdop.forms.Answers;
import uk.cdop.forms.Fact;
import uk.cdop.platform.Age;

/** Completed days from birth to death. */
public final class AgeAtDeathInDays implements Fact {

  @Override
  public String name() {
    return "age_at_death_days";
  }

  @Override
  public Set<String> reads() {
    return Set.of("child.birth_date", "death.date");
  }

  @Override
  public OptionalLong value(Answers answers) {
    var born = answers.date("child.birth_date");
    var died = answers.date("death.date");
    return born.isPresent() && died.isPresent() && !died.get().isBefore(born.get())
        ? OptionalLong.of(new Age(born.get(), died.get()).days())
        : OptionalLong.empty();
  }
}
