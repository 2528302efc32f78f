package uk.cdop.keyworker;

/** What someone of the family is to the child. */
public enum Relation {
  MOTHER("Mother"),
  FATHER("Father"),
  PARENT("Other parent"),
  CARER("Carer or guardian"),
  GRANDPARENT("Grandparent"),
  SIBLING("Brother or sister"),
  OTHER("Someone else");

  private final String label;

  Relation(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** Whether they look after the child as a parent does. */
  public boolean parent() {
    return this == MOTHER || this == FATHER || this == PARENT || this == CARER;
  }

  public boolean sibling() {
    return this == SIBLING;
  }
}
