package uk.cdop.notification.checks;

import java.util.List;
import uk.cdop.forms.Answers;
import uk.cdop.forms.Finding;
import uk.cdop.forms.Page;
import uk.cdop.forms.PageCheck;

/** A death is on or after the day of birth and, on the day of birth itself, not before the time of birth. */
public final class DeathNotBeforeBirth implements PageCheck {

  @Override
  public String name() {
    return "death_not_before_birth";
  }

  @Override
  public List<Finding> findings(Page page, Answers answers) {
    var born = answers.date("child.birth_date");
    var died = answers.date("death.date");
    if (born.isEmpty() || died.isEmpty()) {
      return List.of();
    }
    if (died.get().isBefore(born.get())) {
      return List.of(Finding.error("death.date", "Date of death must be the same as or after the date of birth"));
    }
    var bornAt = answers.time("child.birth_time");
    var diedAt = answers.time("death.time");
    boolean tooEarly =
        died.get().equals(born.get()) && bornAt.isPresent() && diedAt.isPresent() && diedAt.get().isBefore(bornAt.get());
    String field = page.question("child.birth_time").isPresent() ? "child.birth_time" : "death.time";
    return tooEarly
        ? List.of(Finding.error(field, "Time of death must be the same as or after the time of birth"))
        : List.of();
  }
}
