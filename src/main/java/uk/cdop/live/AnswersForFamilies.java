package uk.cdop.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import uk.cdop.keyworker.AnswersFromMeetings;
import uk.cdop.review.ReviewId;

/** Tells the key worker what a panel answered to the family's questions, once the chair finalised the case, and nothing else of it. */
@ApplicationScoped
public class AnswersForFamilies implements AnswersFromMeetings {
  @Inject LiveRecords records;

  @Override
  public List<Answered> to(Collection<ReviewId> reviews, Collection<UUID> questions) {
    return records.finalAnswers(questions);
  }
}
