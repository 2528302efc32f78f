package uk.cdop.casemeeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import uk.cdop.keyworker.AnswersFromMeetings;
import uk.cdop.review.ReviewId;

/** Tells the key worker what the child death review meeting could say to a question. */
@ApplicationScoped
public class AnswersForFamilies implements AnswersFromMeetings {
  @Inject ReviewMeetings records;

  @Override
  public String to(ReviewId review, UUID question) {
    return records.current(review).map(row -> row.notes().answerTo(question)).orElse("");
  }
}
