package uk.cdop.casemeeting;

import java.util.Locale;

/** The roles that stand in anonymised papers for people and organisations that came to a meeting. */
final class Roles {
  private Roles() {}

  /** Such as `the ward sister`. */
  static String ofPerson(String role) {
    String stripped = role.strip();
    return stripped.isEmpty() ? "a professional" : "the " + stripped.substring(0, 1).toLowerCase(Locale.UK) + stripped.substring(1);
  }

  /** Such as `Hospital`; the papers add a letter. */
  static String ofOrganisation(String organisation) {
    String name = organisation.toLowerCase(Locale.UK);
    if (name.contains("hospital") || name.contains("infirmary") || name.contains("nhs")) {
      return "Hospital";
    }
    if (name.contains("school") || name.contains("academy") || name.contains("college")) {
      return "School";
    }
    return name.contains("surgery") || name.contains("practice") ? "GP surgery" : "Organisation";
  }
}
