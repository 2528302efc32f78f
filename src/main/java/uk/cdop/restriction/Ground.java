package uk.cdop.restriction;

/** Why a case is open to named people only. */
public enum Ground {
  COLLEAGUE("A colleague is a member of the family, or is close to them"),
  POLICE("The police or a court asked for it"),
  FAMILY("The family asked for it"),
  SAFETY("Somebody could come to harm"),
  OTHER("Another reason");

  private final String label;

  Ground(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
