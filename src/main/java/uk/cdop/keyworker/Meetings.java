package uk.cdop.keyworker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.cdop.review.ReviewId;

/** What the higher modules tell about meetings: their days, and their answers for families. */
@ApplicationScoped
public class Meetings {
  @Inject @Any Instance<MeetingDays> days;
  @Inject @Any Instance<AnswersFromMeetings> answers;
  @Inject Clock clock;

  /** The days of each review; a review without any has {@link MeetingDays.Days#NONE}. A day that has passed is planned no more. */
  Map<ReviewId, MeetingDays.Days> days(MeetingDays.Meeting meeting, Collection<ReviewId> reviews) {
    Map<ReviewId, MeetingDays.Days> known = new HashMap<>();
    if (!reviews.isEmpty()) {
      days.stream().filter(each -> each.meeting() == meeting).forEach(each -> each.of(reviews).forEach((review, day) -> known.merge(review, day, MeetingDays.Days::and)));
    }
    LocalDate today = LocalDate.now(clock);
    known.replaceAll((review, day) -> new MeetingDays.Days(day.planned().filter(planned -> !planned.isBefore(today)), day.held()));
    reviews.forEach(review -> known.putIfAbsent(review, MeetingDays.Days.NONE));
    return known;
  }

  public MeetingDays.Days days(MeetingDays.Meeting meeting, ReviewId review) {
    return days(meeting, List.of(review)).get(review);
  }

  /** What meetings said, by question, the latest first. */
  Map<UUID, List<AnswersFromMeetings.Answered>> answers(Collection<Question> questions) {
    Set<UUID> ids = questions.stream().map(Question::id).collect(Collectors.toSet());
    Set<ReviewId> reviews = questions.stream().map(Question::review).collect(Collectors.toSet());
    return questions.isEmpty()
        ? Map.of()
        : answers.stream()
            .flatMap(each -> each.to(reviews, ids).stream())
            .filter(said -> ids.contains(said.question()) && !said.answer().isBlank())
            .sorted(Comparator.comparing(AnswersFromMeetings.Answered::on).reversed())
            .collect(Collectors.groupingBy(AnswersFromMeetings.Answered::question));
  }
}
