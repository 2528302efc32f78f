package uk.cdop.restriction;

/** What the privacy officer found about an opening. */
public enum Finding {
  RIGHT("It was right"),
  NOT_NEEDED("It was not needed, and I talked with the person"),
  REFERRED("It needs to go to the information governance lead");

  private final String label;

  Finding(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
