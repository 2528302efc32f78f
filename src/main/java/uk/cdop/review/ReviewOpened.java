package uk.cdop.review;

import uk.cdop.platform.ModuleApi;

/** A review was opened; fired in the same transaction. */
@ModuleApi
public record ReviewOpened(ReviewId review) {}
