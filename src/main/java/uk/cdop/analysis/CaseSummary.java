package uk.cdop.analysis;

import uk.cdop.platform.ModuleApi;

/** The cause of death as presently understood and a short account of what happened. */
@ModuleApi
public record CaseSummary(String cause, String summary) implements PartEntry {
  @Override
  public Part part() {
    return Part.SUMMARY;
  }
}
