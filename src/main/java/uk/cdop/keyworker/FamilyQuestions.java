package uk.cdop.keyworker;

import java.util.List;
import java.util.UUID;
import uk.cdop.platform.ModuleApi;
import uk.cdop.review.ReviewId;

/** What the family wants to know, as their key worker wrote it down for the review. Asked inside a use case. */
@ModuleApi
public interface FamilyQuestions {
  List<FamilyQuestion> of(ReviewId review);

  /** Those that go to this meeting. */
  List<FamilyQuestion> of(ReviewId review, MeetingDays.Meeting meeting);

  /** The current key worker's name, or an empty text when nobody is named. */
  String keyWorker(ReviewId review);

  /** One question; the answer is empty until one was recorded. */
  @ModuleApi
  record FamilyQuestion(UUID id, String question, String answer) {}
}
