package uk.cdop.restriction;

/** Why a case is open to named people only. */
public enum Ground {
  COLLEAGUE("The family belongs to a colleague, or is close to one"),
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
