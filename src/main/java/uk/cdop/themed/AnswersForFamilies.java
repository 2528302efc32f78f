package uk.cdop.themed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.cdop.keyworker.AnswersFromMeetings;
import uk.cdop.keyworker.MeetingDays;
import uk.cdop.platform.Clocks;
import uk.cdop.review.ReviewFacts;
import uk.cdop.review.ReviewId;
import uk.cdop.review.Reviews;
import uk.cdop.review.Stage;

/**
 * Tells the key worker what a regional meeting answered to the family's questions, and nothing else of it. Where it completed the
 * review they are told once the CDOP's own chair has signed, as they would be after their own panel.
 */
@ApplicationScoped
public class AnswersForFamilies implements AnswersFromMeetings {
  @Inject HandedDecisions decisions;
  @Inject Reviews reviews;

  @Override
  public List<Answered> to(Collection<ReviewId> ofReviews, Collection<UUID> questions) {
    List<AnswerForFamily> answers = decisions.answered(questions);
    Set<ReviewId> unsigned = answers.stream().filter(AnswerForFamily::onceSigned).map(AnswerForFamily::review).collect(Collectors.toSet());
    Map<ReviewId, ReviewFacts> facts = reviews.named(unsigned);
    return answers.stream()
        .filter(one -> !one.onceSigned() || signed(Optional.ofNullable(facts.get(one.review()))))
        .flatMap(
            one ->
                one.question().stream()
                    .map(question -> new Answered(question, one.answer(), MeetingDays.Meeting.PANEL, one.decidedAt().atZone(Clocks.ENGLAND).toLocalDate())))
        .toList();
  }

  private static boolean signed(Optional<ReviewFacts> facts) {
    return facts.filter(known -> known.stage().reached(Stage.CDOP_REVIEWED)).isPresent();
  }
}
