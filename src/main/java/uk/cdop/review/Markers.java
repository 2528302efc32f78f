package uk.cdop.review;

import uk.cdop.platform.ModuleApi;

/** What must be seen on every page of a case. */
@ModuleApi
public record Markers(boolean jointAgencyResponse, boolean coroner) {}
