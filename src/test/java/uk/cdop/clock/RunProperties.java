package uk.cdop.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import uk.cdop.platform.Clocks;
import uk.cdop.platform.WorkingDays;

/** Whatever the start, the target and the pauses, over leap years, the changes of the clocks, midnights and bank holidays. */
class RunProperties {
  private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
  private static final int DAYS = 365 * 10;

  /** Moments of ten years; every third near a midnight, every third near a change of the clocks, a leap day or a bank holiday. */
  @Provide
  Arbitrary<Instant> moments() {
    Arbitrary<LocalDate> anyDay = Arbitraries.integers().between(0, DAYS).map(FIRST::plusDays);
    Arbitrary<LocalDate> oddDay =
        Arbitraries.of(
            LocalDate.of(2026, 3, 28), LocalDate.of(2026, 3, 29), LocalDate.of(2026, 10, 24), LocalDate.of(2026, 10, 25), LocalDate.of(2024, 2, 28),
            LocalDate.of(2024, 2, 29), LocalDate.of(2025, 12, 24), LocalDate.of(2025, 12, 31), LocalDate.of(2026, 4, 2), LocalDate.of(2022, 9, 18),
            LocalDate.of(2027, 12, 24), LocalDate.of(2023, 5, 5), LocalDate.of(2026, 3, 31));
    Arbitrary<LocalTime> anyTime = Arbitraries.integers().between(0, 86_399).map(LocalTime::ofSecondOfDay);
    Arbitrary<LocalTime> edge = Arbitraries.of(LocalTime.MIDNIGHT, LocalTime.of(0, 0, 1), LocalTime.of(1, 30), LocalTime.of(2, 0), LocalTime.of(23, 59, 59));
    return Combinators.combine(Arbitraries.oneOf(anyDay, oddDay), Arbitraries.oneOf(anyTime, edge))
        .as((day, time) -> day.atTime(time).atZone(Clocks.ENGLAND).toInstant());
  }

  @Provide
  Arbitrary<Target> targets() {
    return Arbitraries.of(Unit.HOURS, Unit.DAYS, Unit.WORKING_DAYS, Unit.WEEKS, Unit.MONTHS)
        .flatMap(unit -> Arbitraries.integers().between(1, Math.min(unit.most(), 60)).map(amount -> new Target(amount, unit)));
  }

  /** Up to five ended pauses that may overlap, touch, lie in one day or before the start. */
  private static List<Span> pauses(Instant start, Random random) {
    List<Span> pauses = new ArrayList<>();
    for (int i = random.nextInt(6); i > 0; i--) {
      Instant from = start.plus(random.nextInt(-2000, 40_000), ChronoUnit.MINUTES);
      pauses.add(Span.of(from, from.plus(random.nextInt(0, 60_000), ChronoUnit.MINUTES)));
    }
    return pauses;
  }

  private static long count(Unit unit, Duration time) {
    return unit == Unit.HOURS ? time.toNanos() : time.toDays();
  }

  private static long goal(Run run) {
    Unit unit = run.target().unit();
    return unit == Unit.HOURS
        ? Duration.ofHours(run.target().amount()).toNanos()
        : count(unit, new Run(run.startedAt(), run.target(), List.of()).elapsed(run.dueWithoutPauses()).all());
  }

  @Property(tries = 2000)
  void the_net_reading_at_the_due_moment_is_the_target(@ForAll("moments") Instant start, @ForAll("targets") Target target, @ForAll Random random) {
    Run run = new Run(start, target, pauses(start, random));
    Instant due = run.dueAt().orElseThrow();
    assertThat(count(target.unit(), run.elapsed(due).withoutPauses())).isEqualTo(goal(run));
  }

  @Property(tries = 2000)
  void it_is_late_exactly_when_the_net_reading_is_more_than_the_target(
      @ForAll("moments") Instant start, @ForAll("targets") Target target, @ForAll Random random, @ForAll @IntRange(max = 200_000) int minutes) {
    Run run = new Run(start, target, pauses(start, random));
    Instant at = start.plus(minutes, ChronoUnit.MINUTES);
    boolean more = count(target.unit(), run.elapsed(at).withoutPauses()) > goal(run);
    if (more) {
      assertThat(at).isAfter(run.dueAt().orElseThrow());
    }
    // The other way round only where a day that counts has passed since: a Sunday after a due Friday adds no working day.
    if (!at.isAfter(run.dueAt().orElseThrow())) {
      assertThat(more).isFalse();
    }
  }

  @Property(tries = 2000)
  void what_was_paused_is_the_difference_of_the_two_readings(
      @ForAll("moments") Instant start, @ForAll("targets") Target target, @ForAll Random random, @ForAll @IntRange(max = 200_000) int minutes) {
    List<Span> pauses = pauses(start, random);
    Instant at = start.plus(minutes, ChronoUnit.MINUTES);
    Elapsed elapsed = new Run(start, target, pauses).elapsed(at);
    assertThat(elapsed.withoutPauses()).isLessThanOrEqualTo(elapsed.all()).isGreaterThanOrEqualTo(Duration.ZERO);
    assertThat(elapsed.all()).isEqualTo(new Run(start, target, List.of()).elapsed(at).withoutPauses());
    if (target.unit() == Unit.HOURS) {
      // Minute by minute, an independent way to count what was paused.
      long paused = 0;
      for (int minute = 0; minute < minutes; minute++) {
        Instant moment = start.plus(minute, ChronoUnit.MINUTES);
        if (pauses.stream().anyMatch(pause -> !moment.isBefore(pause.from()) && moment.isBefore(pause.end()))) {
          paused++;
        }
      }
      assertThat(elapsed.all().minus(elapsed.withoutPauses())).isEqualTo(Duration.ofMinutes(paused));
    } else {
      long paused =
          Run.day(start).plusDays(1).datesUntil(Run.day(at).plusDays(1))
              .filter(day -> target.unit() != Unit.WORKING_DAYS || WorkingDays.isWorkingDay(day))
              .filter(day -> pauses.stream().anyMatch(pause -> !day.isBefore(Run.day(pause.from())) && day.isBefore(Run.day(pause.end()))))
              .count();
      assertThat(elapsed.all().minus(elapsed.withoutPauses()).toDays()).isEqualTo(paused);
    }
  }

  @Property
  void pauses_count_once_however_they_are_written_down(@ForAll("moments") Instant start, @ForAll("targets") Target target, @ForAll Random random) {
    List<Span> pauses = pauses(start, random);
    List<Span> written = new ArrayList<>(pauses);
    pauses.forEach(
        pause -> {
          Instant middle = pause.from().plus(Duration.between(pause.from(), pause.end()).dividedBy(2));
          written.add(Span.of(pause.from(), middle));
          written.add(Span.of(middle, pause.end()));
        });
    Collections.shuffle(written, random);
    assertThat(new Run(start, target, written)).isEqualTo(new Run(start, target, pauses));
  }

  @Property
  void a_pause_never_makes_anything_due_earlier(@ForAll("moments") Instant start, @ForAll("targets") Target target, @ForAll Random random) {
    List<Span> pauses = pauses(start, random);
    Run run = new Run(start, target, pauses);
    assertThat(run.dueAt().orElseThrow()).isAfterOrEqualTo(run.dueWithoutPauses());
    if (!pauses.isEmpty()) {
      assertThat(new Run(start, target, pauses.subList(1, pauses.size())).dueAt().orElseThrow()).isBeforeOrEqualTo(run.dueAt().orElseThrow());
    }
  }

  @Property
  void hours_are_real_hours_also_when_the_clocks_change(@ForAll("moments") Instant start, @ForAll @IntRange(min = 1, max = 300) int hours) {
    Run run = new Run(start, new Target(hours, Unit.HOURS), List.of());
    assertThat(Duration.between(start, run.dueAt().orElseThrow())).isEqualTo(Duration.ofHours(hours));
  }

  @Property
  void days_end_at_the_last_moment_of_the_day_in_england(@ForAll("moments") Instant start, @ForAll("targets") Target target, @ForAll Random random) {
    Assume.that(target.unit() != Unit.HOURS);
    Instant due = new Run(start, target, pauses(start, random)).dueAt().orElseThrow();
    assertThat(due.plus(1, ChronoUnit.MICROS).atZone(Clocks.ENGLAND).toLocalTime()).isEqualTo(LocalTime.MIDNIGHT);
    assertThat(due.plus(1, ChronoUnit.MICROS).atZone(Clocks.ENGLAND).toLocalDate()).isEqualTo(Run.day(due).plusDays(1));
  }

  @Property
  void the_time_of_day_of_the_start_does_not_matter_to_days(@ForAll("moments") Instant start, @ForAll("targets") Target target) {
    Assume.that(target.unit() != Unit.HOURS);
    LocalDate day = Run.day(start);
    assertThat(new Run(start, target, List.of()).dueAt()).isEqualTo(new Run(Run.startOf(day), target, List.of()).dueAt());
    assertThat(new Run(start, target, List.of()).dueAt()).isEqualTo(new Run(Run.endOf(day), target, List.of()).dueAt());
  }

  @Property
  void working_days_end_on_a_working_day_and_have_so_many_before_them(@ForAll("moments") Instant start, @ForAll @IntRange(min = 1, max = 60) int days) {
    LocalDate due = Run.day(new Run(start, new Target(days, Unit.WORKING_DAYS), List.of()).dueAt().orElseThrow());
    assertThat(WorkingDays.isWorkingDay(due)).isTrue();
    assertThat(due.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    assertThat(Run.day(start).plusDays(1).datesUntil(due.plusDays(1)).filter(WorkingDays::isWorkingDay).count()).isEqualTo(days);
  }

  @Property
  void whole_paused_days_move_the_end_by_as_many_days(
      @ForAll("moments") Instant start, @ForAll @IntRange(min = 1, max = 24) int months, @ForAll @IntRange(max = 300) int length) {
    Run plain = new Run(start, new Target(months, Unit.MONTHS), List.of());
    LocalDate from = Run.day(start).plusDays(1);
    Run paused = new Run(start, plain.target(), List.of(Span.of(Run.startOf(from), Run.startOf(from.plusDays(length)))));
    assertThat(Run.day(paused.dueAt().orElseThrow())).isEqualTo(Run.day(plain.dueAt().orElseThrow()).plusDays(length));
  }

  @Property
  void a_pause_without_an_end_leaves_nothing_due_unless_it_was_due_before(
      @ForAll("moments") Instant start, @ForAll("targets") Target target, @ForAll @IntRange(max = 60_000) int after) {
    Instant from = start.plus(after, ChronoUnit.MINUTES);
    Run held = new Run(start, target, List.of(Span.from(from)));
    Instant plain = held.dueWithoutPauses();
    boolean over = target.unit() == Unit.HOURS ? !from.isBefore(plain) : Run.day(from).isAfter(Run.day(plain));
    assertThat(held.dueAt().isPresent()).isEqualTo(over);
    // Once it stands still, the net reading stays as it is.
    assertThat(held.elapsed(from.plus(400, ChronoUnit.DAYS)).withoutPauses()).isEqualTo(held.elapsed(from.plus(30, ChronoUnit.DAYS)).withoutPauses());
  }

  @Property
  void readings_never_run_backwards(@ForAll("moments") Instant start, @ForAll("targets") Target target, @ForAll Random random) {
    Run run = new Run(start, target, pauses(start, random));
    Elapsed before = run.elapsed(start);
    for (int hour = 0; hour < 24 * 40; hour += 5) {
      Elapsed now = run.elapsed(start.plus(hour, ChronoUnit.HOURS));
      assertThat(now.all()).isGreaterThanOrEqualTo(before.all());
      assertThat(now.withoutPauses()).isGreaterThanOrEqualTo(before.withoutPauses());
      before = now;
    }
  }
}
