package uk.cdop.keyworker;

/** What came of trying to reach a family. Someone who does not want to talk was still reached. */
public enum Outcome {
  MADE("We were in contact", "Made"),
  ATTEMPTED("I tried but could not reach them", "Attempted"),
  DECLINED("They did not want to talk", "Declined"),
  CAME("They got in touch with me", "From the family");

  private final String label;
  private final String word;

  Outcome(String label, String word) {
    this.label = label;
    this.word = word;
  }

  public String label() {
    return label;
  }

  public String word() {
    return word;
  }

  public boolean reached() {
    return this != ATTEMPTED;
  }
}
