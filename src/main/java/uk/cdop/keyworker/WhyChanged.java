package uk.cdop.keyworker;

/** Why a family's key worker was changed: a closed list, so that the record of acts holds no names. */
public enum WhyChanged {
  AWAY("On leave, ill or away"),
  LEFT("Left the post or the role"),
  FAMILY_ASKED("The family asked for someone else"),
  BETTER_PLACED("Someone else is better placed to support this family"),
  NAMED_BY_MISTAKE("Named by mistake");

  private final String label;

  WhyChanged(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
