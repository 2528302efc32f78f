package uk.cdop.notification.checks;

import java.util.List;
import uk.cdop.forms.Answers;
import uk.cdop.forms.Finding;
import uk.cdop.forms.Page;
import uk.cdop.forms.PageCheck;
import uk.cdop.platform.Age;

/** A child death review is for those who died before their 18th birthday; on the birthday itself it no longer is. */
public final class UnderEighteenAtDeath implements PageCheck {

  private static final int ADULT = 18;

  @Override
  public String name() {
    return "under_18_at_death";
  }

  @Override
  public List<Finding> findings(Page page, Answers answers) {
    var born = answers.date("child.birth_date");
    var died = answers.date("death.date");
    if (born.isEmpty() || died.isEmpty() || died.get().isBefore(born.get())) {
      return List.of();
    }
    return new Age(born.get(), died.get()).years() < ADULT
        ? List.of()
        : List.of(Finding.error(
            "death.date",
            "Check the dates - a child death review is only for people who died before their 18th birthday. "
                + "If the dates are right, do not use this form"));
  }
}
