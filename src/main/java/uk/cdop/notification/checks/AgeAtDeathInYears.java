package uk.cdop.notification.checks;

import java.util.OptionalLong;
import java.util.Set;
import uk.cdop.forms.Answers;
import uk.cdop.forms.Fact;
import uk.cdop.platform.Age;

/** Completed years from birth to death, so that "under 1 year" is right in leap years too. */
public final class AgeAtDeathInYears implements Fact {

  @Override
  public String name() {
    return "age_at_death_years";
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
        ? OptionalLong.of(new Age(born.get(), died.get()).years())
        : OptionalLong.empty();
  }
}
