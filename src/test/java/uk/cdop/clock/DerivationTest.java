package uk.cdop.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.cdop.access.Actor;
import uk.cdop.access.Role;
import uk.cdop.clock.CaseClock.State;
import uk.cdop.platform.Clocks;
import uk.cdop.review.ReviewId;
import uk.cdop.review.Stage;

/** The clocks of the file, worked out from what happened. */
class DerivationTest {
  private static final Definitions DEFINITIONS = Definitions.read();
  private static final ReviewId REVIEW = ReviewId.create();
  private static final Actor SOMEONE = new Actor("someone", "Someone", "OXON", Set.of(Role.COORDINATOR));

  private final List<Happened> happened = new ArrayList<>();
  private final List<Pause> pauses = new ArrayList<>();
  private Stage stage = Stage.GATHERING;

  @Test
  void every_clock_of_the_domain_is_there_with_its_usual_target() {
    Map<String, String> usual = new HashMap<>();
    DEFINITIONS.all().forEach(one -> usual.put(one.code(), one.usual().words()));
    assertThat(usual)
        .containsEntry("T1", "48 hours").containsEntry("T2", "48 hours").containsEntry("T3", "2 working days").containsEntry("T3C", "48 hours")
        .containsEntry("T4", "24 hours").containsEntry("T5", "48 hours").containsEntry("T6", "5 working days").containsEntry("T7", "15 working days")
        .containsEntry("T8", "15 working days").containsEntry("T9", "3 months").containsEntry("T10", "6 weeks").containsEntry("T11", "12 months")
        .containsEntry("T12", "12 months").containsEntry("T13", "5 working days").containsEntry("T14", "31 March").containsEntry("T15", "56 days");
  }

  @Test
  void every_happening_is_read_by_a_clock() {
    assertThat(DEFINITIONS.all().stream().flatMap(one -> one.reads().stream())).contains(Happening.values());
  }

  @Test
  void a_death_without_a_time_counts_from_the_end_of_its_day_but_for_the_notification() {
    happened.add(Happened.on(REVIEW, Happening.DEATH, LocalDate.of(2026, 11, 2)));
    assertThat(clock("T1").orElseThrow().dueAt()).contains(at("2026-11-04T00:00"));
    assertThat(clock("T2").orElseThrow().dueAt().orElseThrow()).isBetween(at("2026-11-04T23:59"), at("2026-11-05T00:00"));
  }

  @Test
  void only_a_joint_agency_response_has_its_clocks() {
    death("2026-11-02T08:00");
    assertThat(clock("T5")).isEmpty();
    happened.add(Happened.at(REVIEW, Happening.JOINT_RESPONSE, at("2026-11-02T09:00")));
    assertThat(clock("T5").orElseThrow().dueAt()).contains(at("2026-11-04T08:00"));
    happened.add(Happened.at(REVIEW, Happening.FIRST_MEETING, at("2026-11-03T14:00")));
    CaseClock held = clock("T5").orElseThrow();
    assertThat(held.state()).isEqualTo(State.STOPPED);
    assertThat(held.took().orElseThrow().allWords()).isEqualTo("30 hours");
    assertThat(held.late(at("2026-12-01T00:00"))).isFalse();
  }

  @Test
  void the_panel_counts_from_the_inquest_where_it_ended_after_the_review_meeting() {
    death("2026-01-05T08:00");
    happened.add(Happened.on(REVIEW, Happening.REVIEW_MEETING, LocalDate.of(2026, 3, 2)));
    assertThat(dueOn("T10")).isEqualTo(LocalDate.of(2026, 4, 13));
    happened.add(Happened.on(REVIEW, Happening.INQUEST_ENDED, LocalDate.of(2026, 6, 1)));
    assertThat(dueOn("T10")).isEqualTo(LocalDate.of(2026, 7, 13));
  }

  @Test
  void an_inquest_that_ended_after_the_panel_met_did_not_begin_its_clock() {
    death("2026-01-05T08:00");
    happened.add(Happened.on(REVIEW, Happening.REVIEW_MEETING, LocalDate.of(2026, 3, 2)));
    happened.add(Happened.on(REVIEW, Happening.PANEL_REVIEWED, LocalDate.of(2026, 4, 1)));
    happened.add(Happened.on(REVIEW, Happening.INQUEST_ENDED, LocalDate.of(2026, 6, 1)));
    assertThat(clock("T10").orElseThrow().took().orElseThrow().allWords()).isEqualTo("30 days");
  }

  @Test
  void an_inquest_pauses_the_meetings_and_the_whole_review_and_nothing_else() {
    death("2026-01-05T08:00");
    happened.add(Happened.at(REVIEW, Happening.SAFEGUARDING_KNOWN, at("2026-01-06T08:00")));
    pauses.add(pause(PauseReason.INQUEST, "2026-01-20"));
    assertThat(clock("T9").orElseThrow().state()).isEqualTo(State.PAUSED);
    assertThat(clock("T12").orElseThrow().state()).isEqualTo(State.PAUSED);
    assertThat(clock("T12").orElseThrow().dueAt()).isEmpty();
    assertThat(dueOn("T6")).isEqualTo(LocalDate.of(2026, 1, 13));
    pauses.clear();
    Pause ended = pause(PauseReason.INQUEST, "2026-01-20");
    ended.end(Run.startOf(LocalDate.of(2026, 3, 21)), "It ended", SOMEONE, at("2026-03-21T10:00"));
    pauses.add(ended);
    assertThat(dueOn("T9")).isEqualTo(LocalDate.of(2026, 4, 5).plusDays(60));
  }

  @Test
  void a_person_pauses_only_the_clocks_they_chose() {
    death("2026-01-05T08:00");
    pauses.add(Pause.begun(REVIEW, PauseReason.OTHER, List.of("T9"), Run.startOf(LocalDate.of(2026, 1, 20)), "For a test", SOMEONE, at("2026-01-20T10:00")));
    assertThat(clock("T9").orElseThrow().state()).isEqualTo(State.PAUSED);
    assertThat(clock("T12").orElseThrow().state()).isEqualTo(State.RUNNING);
  }

  @Test
  void a_pause_entered_by_mistake_counts_no_more() {
    death("2026-01-05T08:00");
    Pause pause = pause(PauseReason.INQUEST, "2026-01-20");
    pause.drop();
    pauses.add(pause);
    assertThat(dueOn("T9")).isEqualTo(LocalDate.of(2026, 4, 5));
  }

  @Test
  void each_agency_has_its_own_clock_to_the_day_that_was_agreed() {
    asked("one", "GP", LocalDate.of(2026, 2, 2));
    asked("two", "Police", LocalDate.of(2026, 2, 20));
    happened.add(Happened.at(REVIEW, Happening.FORM_RETURNED, at("2026-02-03T12:00")).of("one", "GP"));
    assertThat(clocks().stream().filter(one -> one.code().equals("T8")).map(CaseClock::name)).containsExactly("Answer of an agency: GP", "Answer of an agency: Police");
    assertThat(clocks().stream().filter(one -> one.code().equals("T8")).map(CaseClock::state)).containsExactly(State.STOPPED, State.RUNNING);
    assertThat(clocks().stream().filter(one -> one.subject().equals("one")).findFirst().orElseThrow().late(at("2026-03-01T00:00"))).isTrue();
    assertThat(clocks().stream().filter(one -> one.subject().equals("two")).findFirst().orElseThrow().agreed()).isTrue();
  }

  @Test
  void a_case_that_was_reviewed_elsewhere_waits_for_no_meeting() {
    death("2020-01-05T08:00");
    stage = Stage.CDOP_REVIEWED;
    assertThat(clock("T9").orElseThrow().state()).isEqualTo(State.OVER);
    assertThat(clock("T12").orElseThrow().state()).isEqualTo(State.RUNNING);
  }

  @Test
  void a_panel_that_set_its_own_target_is_held_to_that() {
    death("2026-01-05T08:00");
    Map<String, Target> targets = targets();
    targets.put("T9", new Target(8, Unit.WEEKS));
    CaseClock own =
        Derivation.of(DEFINITIONS.all(), targets, stage, happened, pauses, at("2026-02-01T00:00")).stream().filter(one -> one.code().equals("T9")).findFirst().orElseThrow();
    assertThat(Run.day(own.dueAt().orElseThrow())).isEqualTo(LocalDate.of(2026, 3, 2));
  }

  private void asked(String subject, String name, LocalDate agreed) {
    happened.add(Happened.at(REVIEW, Happening.FORM_ASKED, at("2026-01-12T12:00")).of(subject, name).agreedFor(agreed));
  }

  private void death(String local) {
    happened.add(Happened.at(REVIEW, Happening.DEATH, at(local)));
  }

  private static Pause pause(PauseReason reason, String from) {
    return Pause.begun(REVIEW, reason, List.of(), Run.startOf(LocalDate.parse(from)), "For a test", SOMEONE, at(from + "T10:00"));
  }

  private static Map<String, Target> targets() {
    Map<String, Target> targets = new HashMap<>();
    DEFINITIONS.all().forEach(one -> targets.put(one.code(), one.usual()));
    return targets;
  }

  private List<CaseClock> clocks() {
    return Derivation.of(DEFINITIONS.all(), targets(), stage, happened, pauses, at("2026-12-01T00:00"));
  }

  private Optional<CaseClock> clock(String code) {
    return clocks().stream().filter(one -> one.code().equals(code)).findFirst();
  }

  private LocalDate dueOn(String code) {
    return Run.day(clock(code).orElseThrow().dueAt().orElseThrow());
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(Clocks.ENGLAND).toInstant();
  }
}
