package uk.cdop.caseimport;

/** How far an import has come. */
public enum ImportState {
  COLUMNS("Columns to match"),
  PREVIEW("Ready to check"),
  RUNNING("Importing"),
  DONE("Imported"),
  UNDOING("Being undone"),
  UNDONE("Undone");

  private final String label;

  ImportState(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** Whether rows may still be mended and the rest imported. */
  public boolean open() {
    return this == PREVIEW || this == DONE;
  }

  public boolean atWork() {
    return this == RUNNING || this == UNDOING;
  }

  public boolean ended() {
    return this == UNDOING || this == UNDONE;
  }
}
