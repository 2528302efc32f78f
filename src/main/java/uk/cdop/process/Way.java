package uk.cdop.process;

/** How something was handed over. */
public enum Way {
  MAIL("By secure email"),
  SYSTEM("Through a system of theirs"),
  MEETING("In a meeting"),
  PHONE("By phone"),
  PAPER("On paper");

  private final String label;

  Way(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
