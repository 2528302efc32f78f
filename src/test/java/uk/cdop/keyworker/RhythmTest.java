package uk.cdop.keyworker;

import static org.assertj.core.api.Assertions.assertThat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.cdop.clock.Target;
import uk.cdop.clock.Unit;


class RhythmTest {
  private static final Instant NAMED = Instant.parse("2026-11-02T10:00:00Z");
  private static final UUID REVIEW = UUID.randomUUID();
  private static final Instant DUE = Instant.parse("2026-11-01T09:00:00Z");
  static final Rhythm.First FIRST = new Rhythm.First(Optional.of(DUE), new Target(48, Unit.HOURS));

  @Test
  void the_first_contact_is_due_when_the_clock_of_the_case_says() {
    assertThat(with().firstDueAt()).isEqualTo(DUE);
    assertThat(with(touch("kw", 1, Outcome.ATTEMPTED, null)).firstDueAt()).isEqualTo(DUE);
    assertThat(with().firstRule()).isEqualTo("The family should hear from their key worker within 48 hours of the death");
  }

  @Test
  void a_new_key_worker_of_a_family_that_was_reached_has_48_hours_from_being_named() {
    Rhythm taken = with(touch("earlier", -3, Outcome.MADE, null));

    assertThat(taken.firstDueAt()).isEqualTo(Instant.parse("2026-11-04T10:00:00Z"));
    assertThat(taken.firstRule()).isEqualTo("A new key worker gets in touch within 48 hours of being named");
  }

  @Test
  void where_the_clock_was_not_worked_out_48_hours_count_from_being_named() {
    assertThat(new Rhythm(NAMED, "kw", List.of(), new Rhythm.First(Optional.empty(), FIRST.allowed())).firstDueAt()).isEqualTo(Instant.parse("2026-11-04T10:00:00Z"));
  }

  @Test
  void an_attempt_is_not_yet_the_first_contact() {
    assertThat(with(touch("kw", 1, Outcome.ATTEMPTED, null)).begun()).isFalse();
  }

  @Test
  void a_family_that_did_not_want_to_talk_was_reached() {
    assertThat(with(touch("kw", 1, Outcome.DECLINED, null)).begun()).isTrue();
  }

  @Test
  void what_an_earlier_key_worker_did_does_not_begin_a_new_one() {
    assertThat(with(touch("earlier", -3, Outcome.MADE, null)).begun()).isFalse();
    assertThat(with(touch("kw", -3, Outcome.MADE, null)).begun()).isTrue();
  }

  @Test
  void silence_begins_on_the_28th_day_after_the_last_contact() {
    Rhythm rhythm = with(touch("kw", 1, Outcome.MADE, null));

    assertThat(rhythm.silent(days(29).minusSeconds(1))).isFalse();
    assertThat(rhythm.silent(days(29))).isTrue();
  }

  @Test
  void attempts_do_not_end_a_silence() {
    assertThat(with(touch("kw", 1, Outcome.MADE, null), touch("kw", 20, Outcome.ATTEMPTED, null)).silent(days(29))).isTrue();
  }

  @Test
  void without_any_contact_silence_counts_from_the_naming() {
    assertThat(with().silent(days(27))).isFalse();
    assertThat(with().silent(days(28))).isTrue();
  }

  @Test
  void the_next_contact_is_the_one_agreed_last() {
    Rhythm rhythm = with(touch("kw", 5, Outcome.MADE, LocalDate.of(2026, 12, 3)), touch("kw", 1, Outcome.MADE, LocalDate.of(2026, 11, 9)));

    assertThat(rhythm.nextOn()).contains(LocalDate.of(2026, 12, 3));
  }

  @Test
  void a_later_contact_without_a_next_one_leaves_none_agreed() {
    Rhythm rhythm = with(touch("kw", 1, Outcome.MADE, LocalDate.of(2026, 11, 9)), touch("kw", 5, Outcome.MADE, null));

    assertThat(rhythm.nextOn()).isEmpty();
  }

  private static Rhythm with(Rhythm.Touch... touches) {
    return new Rhythm(NAMED, "kw", List.of(touches), FIRST);
  }

  private static Rhythm.Touch touch(String account, int day, Outcome outcome, LocalDate next) {
    return new Rhythm.Touch(UUID.randomUUID(), REVIEW, account, days(day), outcome, next);
  }

  private static Instant days(int days) {
    return NAMED.plus(Duration.ofDays(days));
  }
}
