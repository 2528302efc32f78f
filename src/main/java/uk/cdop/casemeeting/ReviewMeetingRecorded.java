package uk.cdop.casemeeting;

import uk.cdop.platform.ModuleApi;
import uk.cdop.review.ReviewId;

/**
 * A child death review meeting was recorded; what it said begins the draft analysis. Fired in the same
 * transaction, again each time the record is changed.
 *
 * @param domainA factors intrinsic to the child; B social environment; C physical environment; D service delivery
 */
@ModuleApi
public record ReviewMeetingRecorded(
    ReviewId review,
    String causeAsUnderstood,
    String summary,
    String domainA,
    String domainB,
    String domainC,
    String domainD) {}
