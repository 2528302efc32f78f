package uk.cdop.analysis;

/** The cause of death as presently understood and a short account of what happened. */
public record CaseSummary(String cause, String summary) implements PartEntry {
  @Override
  public Part part() {
    return Part.SUMMARY;
  }
}
