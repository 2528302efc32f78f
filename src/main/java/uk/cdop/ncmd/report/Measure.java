package uk.cdop.ncmd.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A measure of data quality (domain 6.5), a column of `ncmd.report_quality`. The first four block the final record. */
public enum Measure {
  NHS_NUMBER("NHS number valid, or the reason why there is none", "All cases", "notification", true),
  DEMOGRAPHICS("Sex, dates of birth and death, ethnic group and postcode recorded", "All cases", "notification", true),
  FACTORS("Every domain has a graded factor line, and modifiability is answered", "Signed cases", "analysis", true),
  FINALISED("Final record produced after the review", "Signed cases", "ncmd", true),
  BIRTH("Weeks of pregnancy and birth weight recorded", "Children under 1 year", "notification", false),
  PLACE("Place of death recorded", "All cases", "notification", false),
  CATEGORY("Category and sub-category chosen", "Signed cases", "analysis/category", false),
  JOINT_AGENCY_RESPONSE("Joint agency response decided", "All cases", "notification", false),
  SOCIAL_CARE("Social care status recorded", "Signed cases", "collation", false),
  SMOKING("Smoking in the household recorded, and in pregnancy for children under 1 year", "Signed cases", "collation", false),
  LEARNING_DISABILITY("Learning disability and autism recorded", "Signed cases of children from 4 years", "collation", false),
  KEY_WORKER("Key worker recorded", "All cases", "key-worker", false),
  SUPPLEMENTARY("Supplementary forms that were asked for have come back", "Signed cases with such a form", "forms", false),
  IN_TIME("The panel was told within 48 hours of the death", "All cases", "notification", false);

  private final String title;
  private final String measuredOn;
  private final String place;
  private final boolean blocks;

  Measure(String title, String measuredOn, String place, boolean blocks) {
    this.title = title;
    this.measuredOn = measuredOn;
    this.place = place;
    this.blocks = blocks;
  }

  public String title() {
    return title;
  }

  public String measuredOn() {
    return measuredOn;
  }

  /** The part of the case where it is mended. */
  public String place() {
    return place;
  }

  public boolean blocks() {
    return blocks;
  }

  /** Its name in an address. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String column() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Measure> read(String code) {
    return Arrays.stream(values()).filter(measure -> measure.code().equals(code)).findFirst();
  }
}
