package uk.cdop.caselist;

/** The order of the list. Every order ends with the id, so that a page begins where the last one ended. */
public enum Sort {
  NEWEST("Opened", "r.opened_at", "timestamptz", true),
  DIED("Died", "r.died_on", "date", false),
  NUMBER("Case", "r.number", "text", false);

  private final String label;
  private final String column;
  private final String type;
  private final boolean descending;

  Sort(String label, String column, String type, boolean descending) {
    this.label = label;
    this.column = column;
    this.type = type;
    this.descending = descending;
  }

  public String label() {
    return label;
  }

  public boolean descending() {
    return descending;
  }

  String column() {
    return column;
  }

  String order() {
    String way = descending ? " desc" : "";
    return column + way + ", r.id" + way;
  }

  String beyond() {
    return "(" + column + ", r.id) " + (descending ? "<" : ">") + " (cast(:afterValue as " + type + "), cast(:afterId as uuid))";
  }
}
