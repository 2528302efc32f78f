package uk.cdop.platform;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and times in the words of the NHS content style: `6 August 2018`, `5:30pm`, `midday`. */
@ModuleApi
public final class Words {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

  private Words() {}

  public static String day(LocalDate date) {
    return DAY.format(date);
  }

  public static String weekday(LocalDate date) {
    return WEEKDAY.format(date);
  }

  public static String day(Instant instant) {
    return day(local(instant).toLocalDate());
  }

  public static String time(LocalTime time) {
    if (time.getMinute() == 0 && (time.getHour() == 0 || time.getHour() == 12)) {
      return time.getHour() == 0 ? "midnight" : "midday";
    }
    int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
    String minutes = time.getMinute() == 0 ? "" : String.format(Locale.UK, ":%02d", time.getMinute());
    return hour + minutes + (time.getHour() < 12 ? "am" : "pm");
  }

  /** Such as `21 November 2026 at 2:05pm`, in the time of England. */
  public static String moment(Instant instant) {
    ZonedDateTime local = local(instant);
    return day(local.toLocalDate()) + " at " + time(local.toLocalTime());
  }

  /** How far an instant lies from now, in plain words: `2 hours ago`, `in 3 days`. */
  public static String fromNow(Instant instant, Instant now) {
    boolean past = !instant.isAfter(now);
    String span = span(past ? Duration.between(instant, now) : Duration.between(now, instant));
    return past ? span + " ago" : "in " + span;
  }

  public static String span(Duration duration) {
    long minutes = duration.toMinutes();
    if (minutes < 60) {
      return plural(minutes, "minute");
    }
    return minutes < 48 * 60 ? plural(minutes / 60, "hour") : plural(minutes / (24 * 60), "day");
  }

  public static String plural(long number, String one) {
    return number + " " + one + (number == 1 ? "" : "s");
  }

  private static ZonedDateTime local(Instant instant) {
    return instant.atZone(Clocks.ENGLAND);
  }
}
