package uk.cdop.meeting;

import uk.cdop.platform.ModuleApi;
import uk.cdop.review.ReviewId;

/** A child death review meeting was recorded; its summary and cause begin the draft analysis. Fired in the same transaction. */
@ModuleApi
public record ReviewMeetingRecorded(ReviewId review, String causeAsUnderstood, String summary) {}
