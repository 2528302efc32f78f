package uk.cdop.review;

import java.time.Instant;
import uk.cdop.platform.ModuleApi;

/** A review as other modules may know it. Identifying: only for those who may see the review. */
@ModuleApi
public record ReviewFacts(
    ReviewId id,
    String cdop,
    String number,
    Stage stage,
    Child child,
    Markers markers,
    Instant notifiedAt,
    Instant openedAt) {}
