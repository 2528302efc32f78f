package uk.cdop.anonymise;

import uk.cdop.platform.ModuleApi;

/** What an identifier is, in a plain word for whoever settles it. */
@ModuleApi
public enum Kind {
  CHILD("the child's name"),
  RELATIVE("a relative's name"),
  PROFESSIONAL("a professional's name"),
  PERSON("a person's name"),
  NHS_NUMBER("an NHS number"),
  DATE("a date"),
  ADDRESS("an address"),
  POSTCODE("a postcode"),
  SCHOOL("a school"),
  ORGANISATION("an organisation"),
  PHONE("a telephone number"),
  MAIL("an e-mail address"),
  WEB("a web address or account name"),
  VEHICLE("a vehicle's registration"),
  PLACE("a place"),
  NUMBER("a number"),
  WORDS("words chosen by a person");

  private final String label;

  Kind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
