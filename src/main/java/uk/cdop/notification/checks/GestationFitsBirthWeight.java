package uk.cdop.notification.checks;

import java.util.List;
import uk.cdop.forms.Answers;
import uk.cdop.forms.Finding;
import uk.cdop.forms.Page;
import uk.cdop.forms.PageCheck;

/**
 * Asks to look again where weight and gestation hardly go together. The bounds are wide on purpose (about half of and twice
 * what is usual): they catch pounds for grams and slipped digits, and are no clinical reference.
 */
public final class GestationFitsBirthWeight implements PageCheck {

  private static final int FIRST_WEEK = 20;
  private static final int[] LIGHTEST = {
    150, 160, 180, 200, 250, 280, 320, 370, 420, 480, 550, 620, 700, 800, 900, 1000, 1150, 1300, 1400, 1500, 1600, 1650, 1700, 1700, 1700
  };
  private static final int[] HEAVIEST = {
    700, 800, 950, 1100, 1250, 1400, 1600, 1800, 2100, 2400, 2700, 3000, 3300, 3600, 4000, 4300, 4700, 5000, 5400, 5700, 6000, 6200, 6400,
    6500, 6500
  };

  @Override
  public String name() {
    return "gestation_fits_birth_weight";
  }

  @Override
  public List<Finding> findings(Page page, Answers answers) {
    var weeks = answers.number("birth.gestation_weeks");
    var grams = answers.number("birth.weight_g");
    if (weeks.isEmpty() || grams.isEmpty()) {
      return List.of();
    }
    int week = weeks.get().intValue() - FIRST_WEEK;
    int weight = grams.get().intValue();
    boolean fits = week < 0 || week >= LIGHTEST.length || (weight >= LIGHTEST[week] && weight <= HEAVIEST[week]);
    return fits
        ? List.of()
        : List.of(Finding.unlikely(
            "birth.weight_g", "A birth weight of " + weight + " grams is unusual at " + weeks.get() + " weeks of pregnancy"));
  }
}
