package uk.cdop.review;

import uk.cdop.platform.ModuleApi;

/** What a review says of the child was put right; fired in the same transaction. */
@ModuleApi
public record ReviewCorrected(ReviewId review) {}
