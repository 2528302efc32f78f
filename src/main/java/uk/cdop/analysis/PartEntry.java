package uk.cdop.analysis;

import uk.cdop.platform.ModuleApi;

/** What one part of an analysis says. */
@ModuleApi
public sealed interface PartEntry permits CaseSummary, Categorisation, Modifiability, Practice {
  Part part();
}
