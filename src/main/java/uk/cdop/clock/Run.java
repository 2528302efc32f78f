package uk.cdop.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import uk.cdop.platform.Clocks;
import uk.cdop.platform.WorkingDays;

/**
 * One clock, from its start, against its target, with its pauses. Hours run on the line of time, so that 48 hours stay 48 hours when the
 * clocks change. All else counts days of England: the day of the start is not counted, the last day counts to its end, and a day counts as
 * paused from the day on which a pause begins to the day before it ends.
 */
record Run(Instant startedAt, Target target, List<Span> pauses) {
  /** No target is so long, and no pause so old, that more days need to be looked at. */
  private static final int MOST_DAYS = 366 * 60;

  Run {
    pauses = target.unit() == Unit.YEAR_END ? List.of() : Span.merged(pauses);
  }

  /** When the target ends as if nothing had been paused. */
  Instant dueWithoutPauses() {
    return target.unit() == Unit.HOURS
        ? startedAt.plus(Duration.ofHours(target.amount()))
        : endOf(target.unit().lastDay(day(startedAt), target.amount()));
  }

  /** When the target ends; empty while a pause without an end holds it. */
  Optional<Instant> dueAt() {
    return target.unit() == Unit.HOURS ? dueByHours() : dueByDays();
  }

  private Optional<Instant> dueByHours() {
    Instant cursor = startedAt;
    Duration left = Duration.ofHours(target.amount());
    for (Span pause : pauses) {
      if (!pause.end().isAfter(cursor)) {
        continue;
      }
      Duration running = pause.from().isAfter(cursor) ? Duration.between(cursor, pause.from()) : Duration.ZERO;
      if (left.compareTo(running) <= 0) {
        break;
      }
      if (pause.until().isEmpty()) {
        return Optional.empty();
      }
      left = left.minus(running);
      cursor = pause.end();
    }
    return Optional.of(cursor.plus(left));
  }

  private Optional<Instant> dueByDays() {
    LocalDate day = day(startedAt);
    long left = days(day, target.unit().lastDay(day, target.amount()));
    for (int looked = 0; left > 0; looked++) {
      day = day.plusDays(1);
      if (heldForGood(day) || looked > MOST_DAYS) {
        return Optional.empty();
      }
      if (counts(day) && !paused(day)) {
        left--;
      }
    }
    return Optional.of(endOf(day));
  }

  /** How much has passed at a moment: all of it, and without what was paused. In hours for hours, else in days that count. */
  Elapsed elapsed(Instant at) {
    Instant end = at.isBefore(startedAt) ? startedAt : at;
    return target.unit() == Unit.HOURS ? elapsedHours(end) : elapsedDays(end);
  }

  private Elapsed elapsedHours(Instant end) {
    Duration paused = Duration.ZERO;
    for (Span pause : pauses) {
      Instant from = pause.from().isAfter(startedAt) ? pause.from() : startedAt;
      Instant until = pause.end().isBefore(end) ? pause.end() : end;
      if (until.isAfter(from)) {
        paused = paused.plus(Duration.between(from, until));
      }
    }
    Duration all = Duration.between(startedAt, end);
    return new Elapsed(target.unit(), all, all.minus(paused));
  }

  private Elapsed elapsedDays(Instant end) {
    LocalDate first = day(startedAt);
    LocalDate last = day(end);
    long all = days(first, last);
    long paused = 0;
    for (Span pause : pauses) {
      // The days of the pause that lie after the first and not after the last.
      LocalDate before = day(pause.from()).minusDays(1);
      LocalDate from = before.isBefore(first) ? first : before;
      LocalDate untilDay = pause.until().map(Run::day).map(until -> until.minusDays(1)).filter(until -> until.isBefore(last)).orElse(last);
      if (untilDay.isAfter(from)) {
        paused += days(from, untilDay);
      }
    }
    return Elapsed.days(target.unit(), all, all - paused);
  }

  /** The days that count after one day up to and with another. */
  private long days(LocalDate after, LocalDate to) {
    if (target.unit() != Unit.WORKING_DAYS) {
      return ChronoUnit.DAYS.between(after, to);
    }
    return after.plusDays(1).datesUntil(to.plusDays(1)).filter(WorkingDays::isWorkingDay).count();
  }

  private boolean counts(LocalDate day) {
    return target.unit() != Unit.WORKING_DAYS || WorkingDays.isWorkingDay(day);
  }

  private boolean paused(LocalDate day) {
    return pauses.stream()
        .anyMatch(pause -> !day.isBefore(day(pause.from())) && pause.until().map(Run::day).filter(until -> !day.isBefore(until)).isEmpty());
  }

  private boolean heldForGood(LocalDate day) {
    return pauses.stream().anyMatch(pause -> pause.until().isEmpty() && !day.isBefore(day(pause.from())));
  }

  static LocalDate day(Instant at) {
    return at.atZone(Clocks.ENGLAND).toLocalDate();
  }

  /** The last moment of a day that the database can tell from the next day. */
  static Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(Clocks.ENGLAND).toInstant().minus(1, ChronoUnit.MICROS);
  }

  static Instant startOf(LocalDate day) {
    return day.atStartOfDay(Clocks.ENGLAND).toInstant();
  }
}
