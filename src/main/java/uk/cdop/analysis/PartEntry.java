package uk.cdop.analysis;

/** What one part of an analysis says. */
public sealed interface PartEntry permits CaseSummary, Categorisation, Modifiability, Practice {
  Part part();
}
