package uk.cdop.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * When each thing of a case happened. What is not reached yet is null inside and empty outside; nothing lies after the moment the
 * cases were made for, and the moments stand in their order.
 */
record Course(
    Instant died, Instant notified, Instant triagedOrNull, Instant keyWorkerOrNull, Instant askedOrNull, LocalDate reviewMeetingOrNull,
    LocalDate panelOrNull, Instant signedOrNull, Instant finalisedOrNull) {
  private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
  /** Spread of the logarithm of the days from death to the panel: it gives the quartiles 260 and 560. */
  private static final double SPREAD = 0.53;
  /** A panel sits once a week. */
  static final int WAIT_FOR_SITTING = 6;
  /** The longest time in days from the panel to the chair's signature. */
  static final int SIGNATURE = 10;
  /** The longest time in days from the panel to the final record. */
  static final int SIGNING = 15;

  Optional<Instant> triaged() {
    return Optional.ofNullable(triagedOrNull);
  }

  Optional<Instant> keyWorkerNamed() {
    return Optional.ofNullable(keyWorkerOrNull);
  }

  Optional<Instant> asked() {
    return Optional.ofNullable(askedOrNull);
  }

  Optional<LocalDate> reviewMeeting() {
    return Optional.ofNullable(reviewMeetingOrNull);
  }

  Optional<LocalDate> panel() {
    return Optional.ofNullable(panelOrNull);
  }

  Optional<Instant> signed() {
    return Optional.ofNullable(signedOrNull);
  }

  Optional<Instant> finalised() {
    return Optional.ofNullable(finalisedOrNull);
  }

  /** Days from death to the panel: median 300 for neonatal deaths, 480 where a coroner or joint agency response is in it, else 380. */
  static int daysToPanel(Draw draw, AgeGroup age, boolean investigated) {
    double median = investigated ? 480 : age == AgeGroup.NEONATAL ? 300 : 380;
    return (int) Math.clamp(draw.logNormal(median, SPREAD), 70, 1800);
  }

  /**
   * @param died on the day of death, at its time
   * @param daysToPanel from the death until the case can go to the panel, which sits on Thursdays
   */
  static Course of(Draw draw, Instant died, int daysToPanel, Progress progress, Instant limit) {
    Instant notified = draw.after(died, Duration.ofHours(2), draw.percent(85) ? Duration.ofHours(44) : Duration.ofDays(9), limit);
    if (progress == Progress.UNTRIAGED) {
      return new Course(died, notified, null, null, null, null, null, null, null);
    }
    Instant triaged = draw.after(notified, Duration.ofHours(1), Duration.ofHours(40), limit);
    if (!progress.reviewed()) {
      return new Course(died, notified, triaged, null, null, null, null, null, null);
    }
    boolean named = progress != Progress.GATHERING || draw.percent(94);
    Instant keyWorker = draw.after(triaged, Duration.ofMinutes(30), Duration.ofHours(46), limit);
    Instant asked = draw.after(triaged, Duration.ofHours(3), Duration.ofDays(6), limit);
    LocalDate today = day(limit);
    LocalDate ripe = day(died).plusDays(daysToPanel);
    LocalDate panel = sittingFrom(progress == Progress.SCHEDULED && !ripe.isAfter(today) ? today.plusDays(1) : ripe);
    LocalDate meeting = workingDay(day(died).plusDays(Math.max(30, Math.round(daysToPanel * draw.between(28, 45) / 100.0))));
    Instant signed = at(panel).plus(Duration.ofDays(draw.between(0, 9)));
    Instant finalised = signed.plus(Duration.ofHours(draw.between(2, 90)));
    return new Course(died, notified, triaged, named ? keyWorker : null, asked,
        progress.reached(Progress.CDRM_HELD) ? meeting : null,
        progress.reached(Progress.SCHEDULED) ? panel : null,
        progress.reached(Progress.CDOP_REVIEWED) ? signed : null,
        progress.reached(Progress.FINALISED) ? finalised : null);
  }

  /** The stage that a case of the large load has come to: by how much of its time has passed. */
  static Progress progress(Draw draw, LocalDate diedOn, int daysToPanel, LocalDate today) {
    long passed = today.toEpochDay() - diedOn.toEpochDay();
    if (passed <= 3) {
      return Progress.UNTRIAGED;
    }
    if (passed > daysToPanel + WAIT_FOR_SITTING + SIGNING) {
      return Progress.FINALISED;
    }
    if (passed > daysToPanel + WAIT_FOR_SITTING + SIGNATURE) {
      return Progress.CDOP_REVIEWED;
    }
    if (passed > daysToPanel + WAIT_FOR_SITTING) {
      return Progress.DISCUSSED;
    }
    double share = passed / (double) daysToPanel;
    return share > 0.9 ? draw.percent(60) ? Progress.SCHEDULED : Progress.READY_FOR_CDOP
        : share > 0.6 ? Progress.READY_FOR_CDOP
        : share > 0.5 && passed > 40 ? Progress.CDRM_HELD
        : share > 0.25 ? Progress.READY_FOR_CDRM : Progress.GATHERING;
  }

  static Instant at(LocalDate day) {
    return at(day, LocalTime.of(10, 0));
  }

  static Instant at(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(ENGLAND).toInstant();
  }

  static LocalDate day(Instant at) {
    return at.atZone(ENGLAND).toLocalDate();
  }

  private static LocalDate sittingFrom(LocalDate day) {
    return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY));
  }

  /** The day itself or the Monday after it. */
  static LocalDate workingDay(LocalDate day) {
    return switch (day.getDayOfWeek()) {
      case SATURDAY -> day.plusDays(2);
      case SUNDAY -> day.plusDays(1);
      default -> day;
    };
  }
}
