package uk.cdop.linkedcase;

/** How two cases belong together; it reads the same from both. */
public enum Kinship {
  MULTIPLE_BIRTH("Twin, or of the same multiple birth"),
  SIBLING("Brother or sister"),
  SAME_EVENT("Died in the same event"),
  OTHER("Linked for another reason");

  private final String label;

  Kinship(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
