package uk.cdop.casemeeting;

/** The forms a child death review meeting takes (guidance 2018, chapter 4). */
public enum ReviewMeetingKind {
  JAR_FINAL("Final case discussion after a joint agency response"),
  HOSPITAL_MORTALITY("Hospital mortality meeting"),
  PERINATAL("Perinatal meeting using the Perinatal Mortality Review Tool"),
  COMMUNITY("Community or palliative care meeting");

  private final String label;

  ReviewMeetingKind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
