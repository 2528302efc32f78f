package uk.cdop.process;

/** Who handed something over to whom. */
public enum Direction {
  TO_THEM("We gave it to them"),
  TO_US("They gave it to us");

  private final String label;

  Direction(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
