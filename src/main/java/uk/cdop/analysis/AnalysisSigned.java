package uk.cdop.analysis;

import uk.cdop.platform.ModuleApi;
import uk.cdop.review.ReviewId;

/** The chair signed an analysis off; fired in the same transaction. */
@ModuleApi
public record AnalysisSigned(ReviewId review) {}
