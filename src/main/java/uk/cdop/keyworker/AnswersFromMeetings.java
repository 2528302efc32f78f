package uk.cdop.keyworker;

import java.util.UUID;
import uk.cdop.platform.ModuleApi;
import uk.cdop.review.ReviewId;

/** Extension point: what the professionals' meetings could say to a family's question. The key worker tells the family. */
@ModuleApi
public interface AnswersFromMeetings {
  /** An empty text when no meeting said anything. */
  String to(ReviewId review, UUID question);
}
