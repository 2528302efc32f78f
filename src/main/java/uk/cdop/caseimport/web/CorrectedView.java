package uk.cdop.caseimport.web;

import uk.cdop.caseimport.ImportSummary;
import uk.cdop.platform.Mistakes;

/** The page on which mended rows are uploaded. */
public record CorrectedView(ImportSummary summary, Mistakes mistakes) {
  public String base() {
    return "/imports/" + summary.id();
  }
}
