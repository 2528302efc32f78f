package uk.cdop.keyworker;

import uk.cdop.platform.ModuleApi;

/** How a family is reached. */
@ModuleApi
public enum Way {
  PHONE("Phone call"),
  VIDEO("Video call"),
  VISIT("Visit at home"),
  MEETING("Meeting elsewhere"),
  TEXT("Text message"),
  EMAIL("Email"),
  LETTER("Letter");

  private final String label;

  Way(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
