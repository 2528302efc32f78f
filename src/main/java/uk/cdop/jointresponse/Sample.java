package uk.cdop.jointresponse;

/** What is taken or kept in the emergency department after a sudden death (SUDI/C guidelines, 2nd edition, appendix on samples; from memory). */
public enum Sample {
  BLOOD_CULTURE("Blood culture"),
  BLOOD_METABOLIC("Blood for metabolic tests"),
  BLOOD_TOXICOLOGY("Blood for toxicology"),
  BLOOD_GENETICS("Blood for genetics"),
  URINE("Urine"),
  CSF("Cerebrospinal fluid"),
  AIRWAY("Nose and throat swabs"),
  SWABS("Swabs of wounds or skin"),
  SKIN("Skin biopsy"),
  STOMACH("Stomach contents"),
  SKELETAL_SURVEY("Skeletal survey"),
  EYES("Examination of the eyes"),
  PHOTOGRAPHS("Photographs"),
  CLOTHING("Clothes, nappy and bedding kept"),
  MEMORIES("Hand and foot prints or a lock of hair offered to the family");

  private final String label;

  Sample(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  public String field() {
    return "sample-" + name().toLowerCase().replace('_', '-');
  }
}
