package uk.cdop.keyworker;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import uk.cdop.platform.ModuleApi;
import uk.cdop.review.ReviewId;

/** Extension point: what the professionals' meetings could say to the families' questions. The key worker tells the family. */
@ModuleApi
public interface AnswersFromMeetings {
  /**
   * What was answered to these questions; nothing of a meeting that has not ended.
   *
   * @param reviews those the questions are about
   */
  List<Answered> to(Collection<ReviewId> reviews, Collection<UUID> questions);

  /** What one meeting said to one question. */
  @ModuleApi
  record Answered(UUID question, String answer, MeetingDays.Meeting by, LocalDate on) {}
}
