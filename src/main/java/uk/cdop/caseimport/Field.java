package uk.cdop.caseimport;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** One thing a spreadsheet may hold about an old case: the heading of its column in the template, how to fill it, and other headings it goes by. */
public enum Field {
  CASE_NUMBER("Case number", "The number it had in the old product", Kind.LINE, "ecdop number", "ecdop id", "case id", "case ref", "case reference", "reference", "reference number", "unique id", "cdop number", "cdop identifier"),
  FIRST_NAME("First name", "Empty if the baby was not named", Kind.LINE, "forename", "forenames", "first names", "given name", "given names", "child first name", "child forename"),
  SURNAME("Surname", "", Kind.LINE, "last name", "family name", "child surname", "child last name"),
  FULL_NAME("Full name", "Only where first name and surname stand in one column", Kind.LINE, "name", "child name", "name of child", "childs name", "patient name"),
  NHS_NUMBER("NHS number", "10 digits, or empty", Kind.LINE, "nhs no", "nhs", "nhs num", "nhsnumber"),
  NHS_NUMBER_ABSENT("Why there is no NHS number", "", Kind.CODE, "nhs number absent reason", "no nhs number reason"),
  SEX("Sex", "", Kind.CODE, "gender", "sex of child"),
  BORN_ON("Date of birth", "Day, month and year", Kind.DATE, "dob", "birth date", "born", "born on", "d o b"),
  DIED_ON("Date of death", "Day, month and year", Kind.DATE, "dod", "death date", "died", "died on", "d o d"),
  ETHNICITY("Ethnic category", "", Kind.CODE, "ethnicity", "ethnic group", "ethnic origin"),
  POSTCODE("Postcode", "Of the child’s usual home", Kind.LINE, "post code", "home postcode", "postcode of residence"),
  AREA("Area", "The area the child lived in, in words", Kind.LINE, "local authority", "area of residence", "district", "la"),
  PLACE_OF_DEATH("Place of death", "", Kind.CODE, "place", "location of death", "place of death type"),
  STAGE("Status", "Closed, Open, Ready for CDRM, CDRM held, Ready for panel, or Reviewed by the panel", Kind.STAGE, "stage", "case status", "state", "open or closed", "case stage"),
  FORMS("Forms used", "", Kind.CODE, "form family", "forms", "form set", "form version"),
  NOTIFIED_ON("Date notified", "When the panel was told", Kind.DATE, "notification date", "notified on", "date of notification"),
  CDRM_ON("Date of CDRM", "The child death review meeting", Kind.DATE, "cdrm date", "cdrm", "review meeting date", "date of review meeting", "date of cdrm meeting"),
  CDOP_ON("Date of CDOP", "The panel meeting", Kind.DATE, "cdop date", "panel date", "date of panel", "date of cdop meeting", "date reviewed", "review date"),
  CLOSED_ON("Date closed", "", Kind.DATE, "closed", "closed on", "closure date", "date case closed", "date completed"),
  CATEGORY("Category of death", "1 to 10, or its title", Kind.CODE, "category", "cat", "death category", "category of death 1 10"),
  SUB_CATEGORY("Sub-category", "Such as 8.1, or its title", Kind.CODE, "subcategory", "sub category of death"),
  MODIFIABILITY("Modifiability", "Also the words of before April 2010, such as Potentially preventable", Kind.CODE, "modifiable", "modifiable factors", "preventable", "preventability", "modifiable factors identified", "preventable modifiable", "modifiable preventable", "preventable or modifiable"),
  FACTORS_A("Domain A factors", "Factors in the child", Kind.TEXT, "domain a", "factors a", "factors intrinsic to the child", "a factors"),
  GRADE_A("Domain A grade", "0, 1, 1*, 2 or 3 on Form C; 0, 1 or 2 from April 2019", Kind.GRADE, "grade a", "a grade", "domain a relevance", "level of influence a"),
  FACTORS_B("Domain B factors", "Factors in the family and social environment", Kind.TEXT, "domain b", "factors b", "b factors"),
  GRADE_B("Domain B grade", "As for domain A", Kind.GRADE, "grade b", "b grade", "domain b relevance", "level of influence b"),
  FACTORS_C("Domain C factors", "Factors in the physical environment", Kind.TEXT, "domain c", "factors c", "c factors"),
  GRADE_C("Domain C grade", "As for domain A", Kind.GRADE, "grade c", "c grade", "domain c relevance", "level of influence c"),
  FACTORS_D("Domain D factors", "Factors in service provision", Kind.TEXT, "domain d", "factors d", "d factors"),
  GRADE_D("Domain D grade", "As for domain A", Kind.GRADE, "grade d", "d grade", "domain d relevance", "level of influence d"),
  NOTES("Notes", "", Kind.TEXT, "comments", "comment", "remarks", "notes and comments");

  /** How a cell is read. */
  enum Kind {
    LINE,
    TEXT,
    DATE,
    CODE,
    GRADE,
    STAGE
  }

  private final String heading;
  private final String hint;
  private final Kind kind;
  private final List<String> alsoCalled;

  Field(String heading, String hint, Kind kind, String... alsoCalled) {
    this.heading = heading;
    this.hint = hint;
    this.kind = kind;
    this.alsoCalled = List.of(alsoCalled);
  }

  public String heading() {
    return heading;
  }

  public String hint() {
    return hint;
  }

  Kind kind() {
    return kind;
  }

  public boolean isLong() {
    return kind == Kind.TEXT;
  }

  /** The name of its field on a page, and its key in a stored row. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Field> ofKey(String key) {
    return Arrays.stream(values()).filter(field -> field.key().equals(key)).findFirst();
  }

  /** Whether a heading, already {@link Headings#plain plain}, is one of those the field is known by. */
  boolean isCalled(String plain) {
    return Headings.plain(heading).equals(plain) || alsoCalled.contains(plain);
  }

  List<String> names() {
    return Stream.concat(Stream.of(Headings.plain(heading)), alsoCalled.stream()).toList();
  }
}
