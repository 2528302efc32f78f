package uk.cdop.analysis.web;

import java.util.List;
import uk.cdop.analysis.OpenAnalysis;
import uk.cdop.platform.ui.Row;

/** The answer to someone who saved after the analysis was signed: what they typed, so that it is not lost. */
public record Frozen(OpenAnalysis.Opened at, List<Row> typed) {}
