package uk.cdop.caselist;

/** Ages at death as they are published nationally. */
public enum AgeGroup {
  NEONATAL("Under 28 days", "r.died_on - r.born_on < 28"),
  INFANT("28 to 364 days", "r.died_on - r.born_on >= 28 and r.died_on < r.born_on + interval '1 year'"),
  ONE_TO_FOUR("1 to 4 years", years(1, 5)),
  FIVE_TO_NINE("5 to 9 years", years(5, 10)),
  TEN_TO_FOURTEEN("10 to 14 years", years(10, 15)),
  FIFTEEN_TO_SEVENTEEN("15 to 17 years", years(15, 18));

  private final String label;
  private final String condition;

  AgeGroup(String label, String condition) {
    this.label = label;
    this.condition = condition;
  }

  public String label() {
    return label;
  }

  String condition() {
    return condition;
  }

  private static String years(int from, int below) {
    return "r.died_on >= r.born_on + interval '" + from + " years' and r.died_on < r.born_on + interval '" + below + " years'";
  }
}
