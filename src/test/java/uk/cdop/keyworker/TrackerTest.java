package uk.cdop.keyworker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.cdop.review.ReviewId;
import uk.cdop.review.ReviewTask;
import uk.cdop.review.Stage;

class TrackerTest {
  private static final Instant NAMED = Instant.parse("2026-11-02T10:00:00Z");
  private static final Instant DUE = Instant.parse("2026-11-04T10:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 15);
  private static final LocalDate HELD = LocalDate.of(2026, 12, 1);

  @Test
  void the_first_contact_is_any_that_reached_the_family() {
    assertThat(line(Step.KW01, facts(), deed("2026-11-03", Outcome.ATTEMPTED, Set.of()))).extracting(Tracker.Line::state).isEqualTo(Tracker.State.OVERDUE);
    assertThat(line(Step.KW01, facts(), deed("2026-11-03", Outcome.CAME, Set.of())))
        .satisfies(line -> assertThat(line.state()).isEqualTo(Tracker.State.DONE))
        .satisfies(line -> assertThat(line.on()).contains(LocalDate.of(2026, 11, 3)));
  }

  @Test
  void the_first_contact_stays_the_first_however_many_follow() {
    assertThat(line(Step.KW01, facts(), deed("2026-11-03", Outcome.MADE, Set.of()), deed("2026-12-03", Outcome.MADE, Set.of())).on()).contains(LocalDate.of(2026, 11, 3));
  }

  @Test
  void what_was_only_tried_is_not_done() {
    assertThat(lineOn(LocalDate.of(2026, 11, 5), Step.KW02, facts(), deed("2026-11-04", Outcome.ATTEMPTED, Set.of(Step.KW02))).state()).isEqualTo(Tracker.State.ATTEMPTED);
  }

  @Test
  void what_was_not_wanted_is_neither_open_nor_done_until_it_is_given_after_all() {
    Tracker.Deed declined = new Tracker.Deed(Instant.parse("2026-11-04T10:00:00Z"), "Siobhan", Outcome.MADE, Set.of(), Set.of(Step.KW12));

    assertThat(line(Step.KW12, facts(), declined).state()).isEqualTo(Tracker.State.DECLINED);
    assertThat(line(Step.KW12, facts(), declined, deed("2026-12-04", Outcome.MADE, Set.of(Step.KW12))).state()).isEqualTo(Tracker.State.DONE);
  }

  @Test
  void a_letter_that_was_given_shows_its_step_as_taken() {
    Tracker.Facts facts =
        new Tracker.Facts(NAMED, DUE, Stage.GATHERING, MeetingDays.Days.NONE, MeetingDays.Days.NONE, Map.of(Step.KW03, new FamilyPart.Taken(LocalDate.of(2026, 11, 6), "Siobhan")));

    assertThat(line(Step.KW03, facts)).isEqualTo(new Tracker.Line(Step.KW03, Tracker.State.DONE, Optional.of(LocalDate.of(2026, 11, 9)), Optional.of(LocalDate.of(2026, 11, 6)), "Siobhan"));
  }

  @Test
  void feedback_counts_only_from_the_day_of_the_meeting_on() {
    Tracker.Facts held = held(HELD, null);

    assertThat(line(Step.KW08, held, deed("2026-11-30", Outcome.MADE, Set.of(Step.KW08))).state()).isEqualTo(Tracker.State.OVERDUE);
    assertThat(line(Step.KW08, held, deed("2026-12-01", Outcome.MADE, Set.of(Step.KW08))).state()).isEqualTo(Tracker.State.DONE);
  }

  @Test
  void the_offer_of_feedback_is_due_five_working_days_after_the_meeting() {
    assertThat(line(Step.KW08, held(HELD, null)).due()).contains(LocalDate.of(2026, 12, 8));
    assertThat(lineOn(LocalDate.of(2026, 12, 8), Step.KW08, held(HELD, null)).state()).isEqualTo(Tracker.State.DUE);
    assertThat(lineOn(LocalDate.of(2026, 12, 9), Step.KW08, held(HELD, null)).state()).isEqualTo(Tracker.State.OVERDUE);
  }

  @Test
  void a_family_that_wants_no_feedback_is_owed_none() {
    Tracker.Deed declined = new Tracker.Deed(Instant.parse("2026-12-03T10:00:00Z"), "Siobhan", Outcome.MADE, Set.of(), Set.of(Step.KW08));

    assertThat(line(Step.KW09, held(HELD, null), declined).state()).isEqualTo(Tracker.State.DECLINED);
  }

  @Test
  void the_day_of_a_meeting_is_told_five_working_days_before_it() {
    Tracker.Facts planned =
        new Tracker.Facts(NAMED, DUE, Stage.GATHERING, new MeetingDays.Days(Optional.of(LocalDate.of(2027, 1, 5)), Optional.empty()), MeetingDays.Days.NONE, Map.of());

    // Christmas Day, its substitute for Boxing Day on a Saturday, and New Year's Day are no working days.
    assertThat(line(Step.KW07, planned).due()).contains(LocalDate.of(2026, 12, 24));
    assertThat(line(Step.KW10, planned).state()).isEqualTo(Tracker.State.LATER);
  }

  @Test
  void nothing_is_closed_before_the_review_is() {
    assertThat(line(Step.KW14, held(HELD, HELD)).state()).isEqualTo(Tracker.State.LATER);
    Tracker.Facts finalised = new Tracker.Facts(NAMED, DUE, Stage.FINALISED, MeetingDays.Days.NONE, new MeetingDays.Days(Optional.empty(), Optional.of(HELD)), Map.of());
    assertThat(line(Step.KW14, finalised).due()).contains(HELD.plusWeeks(8));
  }

  @Test
  void every_step_has_a_line_in_the_order_of_the_process() {
    assertThat(Tracker.lines(facts(), List.of(), TODAY)).extracting(Tracker.Line::step).containsExactlyElementsOf(EnumSet.allOf(Step.class));
  }

  @Test
  void a_desk_asks_for_the_offer_first_and_then_for_the_feedback() {
    assertThat(tasks(held(HELD, null))).extracting(ReviewTask::what).contains("Offer the family feedback from the review meeting").doesNotContain("Give the family feedback from the review meeting");
    assertThat(tasks(held(HELD, null), deed("2026-12-02", Outcome.MADE, Set.of(Step.KW08))))
        .extracting(ReviewTask::what)
        .contains("Give the family feedback from the review meeting")
        .doesNotContain("Offer the family feedback from the review meeting");
  }

  @Test
  void a_desk_says_when_the_outcome_of_the_panel_was_due() {
    assertThat(tasks(held(null, LocalDate.of(2026, 11, 25))))
        .filteredOn(task -> task.what().equals("Tell the family what came of the panel"))
        .singleElement()
        .satisfies(task -> assertThat(task.urgency()).isEqualTo(ReviewTask.Urgency.OVERDUE))
        .satisfies(task -> assertThat(task.why()).isEqualTo("It met on 25 November 2026. Overdue: it was due on Wednesday 9 December 2026."));
  }

  private static List<ReviewTask> tasks(Tracker.Facts facts, Tracker.Deed... deeds) {
    Progress.Standing standing =
        new Progress.Standing(new Rhythm(NAMED, "kw", List.of(), RhythmTest.FIRST), Tracker.lines(facts, List.of(deeds), TODAY), facts.review(), facts.panel(), 0, false);
    return TrackerTasks.ofFamily(ReviewId.create(), "OXON-2026-0001", standing, TODAY);
  }

  private static Tracker.Facts facts() {
    return held(null, null);
  }

  private static Tracker.Facts held(LocalDate review, LocalDate panel) {
    return new Tracker.Facts(
        NAMED,
        DUE,
        Stage.GATHERING,
        new MeetingDays.Days(Optional.empty(), Optional.ofNullable(review)),
        new MeetingDays.Days(Optional.empty(), Optional.ofNullable(panel)),
        Map.of());
  }

  private static Tracker.Deed deed(String on, Outcome outcome, Set<Step> steps) {
    return new Tracker.Deed(Instant.parse(on + "T10:00:00Z"), "Siobhan", outcome, steps, Set.of());
  }

  private static Tracker.Line line(Step step, Tracker.Facts facts, Tracker.Deed... deeds) {
    return lineOn(TODAY, step, facts, deeds);
  }

  private static Tracker.Line lineOn(LocalDate today, Step step, Tracker.Facts facts, Tracker.Deed... deeds) {
    return Tracker.lines(facts, List.of(deeds), today).stream().filter(line -> line.step() == step).findFirst().orElseThrow();
  }
}
