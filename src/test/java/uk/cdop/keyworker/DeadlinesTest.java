package uk.cdop.keyworker;

import static org.assertj.core.api.Assertions.assertThat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.cdop.clock.Target;
import uk.cdop.clock.Unit;
import uk.cdop.review.ReviewId;
import uk.cdop.review.ReviewTask;


class DeadlinesTest {
  private static final Target USUAL = new Target(2, Unit.WORKING_DAYS);
  private static final ReviewId REVIEW = ReviewId.create();
  private static final Instant FRIDAY = Instant.parse("2026-11-20T15:00:00Z");

  @Test
  void a_key_worker_is_due_two_working_days_after_the_notification() {
    ReviewTask task = Deadlines.toName(REVIEW, "OXON-2026-0001", FRIDAY, USUAL, Instant.parse("2026-11-24T22:00:00Z"));

    assertThat(task.urgency()).isEqualTo(ReviewTask.Urgency.SOON);
    assertThat(task.why()).endsWith("Due on Tuesday 24 November 2026.");
  }

  @Test
  void naming_is_overdue_in_words_the_day_after() {
    ReviewTask task = Deadlines.toName(REVIEW, "OXON-2026-0001", FRIDAY, USUAL, Instant.parse("2026-11-25T00:00:00Z"));

    assertThat(task.urgency()).isEqualTo(ReviewTask.Urgency.OVERDUE);
    assertThat(task.why()).endsWith("Overdue: it was due on Tuesday 24 November 2026.");
  }

  @Test
  void silence_is_said_in_place_of_a_first_contact_that_never_came() {
    assertThat(Deadlines.ofFamily(REVIEW, "OXON-2026-0001", new Rhythm(FRIDAY, "kw", List.of(), RhythmTest.FIRST), FRIDAY.plusSeconds(29 * 86_400)))
        .extracting(ReviewTask::what)
        .containsExactly("No contact for 28 days");
  }

  @Test
  void a_contact_agreed_for_today_is_due_soon_and_yesterdays_is_overdue() {
    assertThat(next(LocalDate.of(2026, 11, 23)).urgency()).isEqualTo(ReviewTask.Urgency.SOON);
    assertThat(next(LocalDate.of(2026, 11, 22)).urgency()).isEqualTo(ReviewTask.Urgency.OVERDUE);
    assertThat(next(LocalDate.of(2026, 12, 9)).urgency()).isEqualTo(ReviewTask.Urgency.LATER);
  }

  @Test
  void a_first_contact_that_was_due_before_the_key_worker_was_named_says_so() {
    Rhythm late = new Rhythm(FRIDAY, "kw", List.of(), new Rhythm.First(Optional.of(FRIDAY.minusSeconds(3_600)), new Target(48, Unit.HOURS)));

    assertThat(Deadlines.ofFamily(REVIEW, "OXON-2026-0001", late, FRIDAY.plusSeconds(60)).getFirst())
        .satisfies(task -> assertThat(task.urgency()).isEqualTo(ReviewTask.Urgency.OVERDUE))
        .satisfies(
            task ->
                assertThat(task.why())
                    .startsWith("The family should hear from their key worker within 48 hours of the death. Overdue: it was due on 20 November 2026")
                    .contains("The key worker was named after that, on 20 November 2026"));
  }

  private static ReviewTask next(LocalDate day) {
    Rhythm rhythm =
        new Rhythm(FRIDAY, "kw", List.of(new Rhythm.Touch(UUID.randomUUID(), REVIEW.value(), "kw", FRIDAY.plusSeconds(60), Outcome.MADE, day)), RhythmTest.FIRST);
    return Deadlines.ofFamily(REVIEW, "OXON-2026-0001", rhythm, Instant.parse("2026-11-23T09:00:00Z")).getFirst();
  }
}
