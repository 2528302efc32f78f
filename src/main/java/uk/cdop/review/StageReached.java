package uk.cdop.review;

import uk.cdop.platform.ModuleApi;

/** A review moved to another stage; fired in the same transaction. */
@ModuleApi
public record StageReached(ReviewId review) {}
