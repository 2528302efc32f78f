package uk.cdop.ncmd.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.cdop.ncmd.Dataset;

/**
 * One way in which the historical LSCB1 return split the completed reviews (domain 6.4). The expression gives the codes of a row
 * of `ncmd.report_statistics`; a case counts under each.
 */
enum Dimension {
  AGE("Age", "array[s.age_group]", false, List.of(
      new Line("N", "Under 28 days"), new Line("I", "28 days to under 1 year"), new Line("1-4", "1 to 4 years"), new Line("5-9", "5 to 9 years"),
      new Line("10-14", "10 to 14 years"), new Line("15-17", "15 to 17 years"))),
  SEX("Sex", "array[s.sex]", false, "sex"),
  ETHNICITY("Ethnic group", "array[s.ethnicity]", false, "ethnic_category"),
  EVENT("Kind of event (a case can count in several lines)", "array(select jsonb_array_elements_text(s.events))", true, "event_type"),
  CATEGORY("Category of death", "array[nullif(s.category, '')]", false, "category"),
  PLACE("Place of death", "array[s.place]", false, "place_of_death"),
  PLAN_AT_DEATH("Child protection plan at the time of death", "array[case when s.social_care like 'CPP-%' then 'Y' when s.social_care is not null then 'N' end]", false, "yes_no"),
  PLAN_EVER(
      "Child protection plan at any time",
      "array[case when s.social_care like 'CPP-%' or jsonb_path_exists(coalesce(s.social_care_ever, '[]'), '$[*] ? (@ starts with \"CPP-\")') then 'Y'"
          + " when s.social_care is not null or s.social_care_ever is not null then 'N' end]",
      false,
      "yes_no"),
  ORDERS("Statutory order (a case can count in several lines)", "array(select jsonb_array_elements_text(s.orders))", true, "statutory_order"),
  ASYLUM("Asylum", "array[s.asylum_status]", false, "asylum_status"),
  SAFEGUARDING_REVIEW("Child safeguarding practice review", "array[case when s.safeguarding_review then 'Y' else 'N' end]", false, "yes_no"),
  MONTHS(
      "Months from the death to the completed review",
      "array[case when s.months < 6 then '0' when s.months < 8 then '6' when s.months < 10 then '8' when s.months < 12 then '10' when s.months = 12 then '12' else '13' end]",
      false,
      List.of(
          new Line("0", "Under 6 months"), new Line("6", "6 to 7 months"), new Line("8", "8 to 9 months"), new Line("10", "10 to 11 months"),
          new Line("12", "12 months"), new Line("13", "More than 12 months"))),
  AREA("Area in which the child lived", "array[s.area]", false, "area");

  /** The code of cases about which nothing is recorded. */
  static final String NOTHING = "";

  /** A line of the table. */
  record Line(String code, String label) {}

  private final String title;
  private final String expression;
  private final boolean several;
  private final List<Line> lines;
  private final String list;

  Dimension(String title, String expression, boolean several, List<Line> lines) {
    this.title = title;
    this.expression = expression;
    this.several = several;
    this.lines = lines;
    this.list = "";
  }

  Dimension(String title, String expression, boolean several, String list) {
    this.title = title;
    this.expression = expression;
    this.several = several;
    this.lines = List.of();
    this.list = list;
  }

  String title() {
    return title;
  }

  /** SQL that gives the codes as an array of texts; a null among them counts as not recorded. */
  String expression() {
    return expression;
  }

  /** Whether a case can count in several lines. */
  boolean several() {
    return several;
  }

  /** The lines in their order, and last the one of cases about which nothing is recorded. */
  List<Line> lines(Dataset dataset) {
    Stream<Line> coded =
        list.isEmpty()
            ? lines.stream()
            : dataset.lists().stream().filter(each -> each.name().equals(list)).findFirst().orElseThrow().codes().stream()
                .map(code -> new Line(list.equals("yes_no") ? code.to() : code.from(), code.label()));
    return Stream.concat(coded, Stream.of(new Line(NOTHING, "Not recorded, or not known"))).toList();
  }

  static Optional<Dimension> named(String name) {
    return Stream.of(values()).filter(dimension -> dimension.name().equals(name)).findFirst();
  }
}
