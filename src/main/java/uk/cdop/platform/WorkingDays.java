package uk.cdop.platform;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The working days of England: not Saturday, Sunday or a bank holiday (Banking and Financial Dealings Act
 * 1971 and the days proclaimed since). A one-off holiday is added to {@link #PROCLAIMED} when it is
 * proclaimed.
 */
@ModuleApi
public final class WorkingDays {
  private static final Set<LocalDate> PROCLAIMED =
      Set.of(LocalDate.of(2022, 6, 3), LocalDate.of(2022, 9, 19), LocalDate.of(2023, 5, 8));
  private static final Map<Integer, Set<LocalDate>> BY_YEAR = new ConcurrentHashMap<>();

  private WorkingDays() {}

  public static boolean isWorkingDay(LocalDate day) {
    return day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue()
        && !BY_YEAR.computeIfAbsent(day.getYear(), WorkingDays::bankHolidays).contains(day);
  }

  /** The day that lies this many working days after a day; the day itself is never counted. */
  public static LocalDate plus(LocalDate from, int days) {
    LocalDate day = from;
    for (int left = days; left > 0; ) {
      day = day.plusDays(1);
      if (isWorkingDay(day)) {
        left--;
      }
    }
    return day;
  }

  /** The day that lies this many working days before a day; the day itself is never counted. */
  public static LocalDate minus(LocalDate from, int days) {
    LocalDate day = from;
    for (int left = days; left > 0; ) {
      day = day.minusDays(1);
      if (isWorkingDay(day)) {
        left--;
      }
    }
    return day;
  }

  /** The day itself when it is a working day, otherwise the next one that is. */
  public static LocalDate onOrAfter(LocalDate day) {
    return isWorkingDay(day) ? day : plus(day, 1);
  }

  static Set<LocalDate> bankHolidays(int year) {
    Set<LocalDate> days = new HashSet<>();
    days.add(onNextWeekday(LocalDate.of(year, Month.JANUARY, 1)));
    LocalDate easter = easter(year);
    days.add(easter.minusDays(2));
    days.add(easter.plusDays(1));
    // The early May holiday of 2020 and the spring one of 2022 were moved for anniversaries.
    days.add(year == 2020 ? LocalDate.of(2020, 5, 8) : firstMonday(year, Month.MAY));
    days.add(
        year == 2022
            ? LocalDate.of(2022, 6, 2)
            : LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
    days.add(LocalDate.of(year, Month.AUGUST, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
    LocalDate christmas = onNextWeekday(LocalDate.of(year, Month.DECEMBER, 25));
    LocalDate boxing = LocalDate.of(year, Month.DECEMBER, 26);
    // A Christmas Day on Saturday or Sunday takes Monday or Tuesday together with Boxing Day.
    if (boxing.getDayOfWeek() == DayOfWeek.SUNDAY) {
      days.add(LocalDate.of(year, Month.DECEMBER, 27));
      days.add(LocalDate.of(year, Month.DECEMBER, 28));
    } else if (boxing.getDayOfWeek() == DayOfWeek.MONDAY) {
      days.add(boxing);
      days.add(LocalDate.of(year, Month.DECEMBER, 27));
    } else {
      days.add(christmas);
      days.add(onNextWeekday(boxing));
    }
    PROCLAIMED.stream().filter(day -> day.getYear() == year).forEach(days::add);
    return Set.copyOf(days);
  }

  private static LocalDate firstMonday(int year, Month month) {
    return LocalDate.of(year, month, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
  }

  private static LocalDate onNextWeekday(LocalDate day) {
    return switch (day.getDayOfWeek()) {
      case SATURDAY -> day.plusDays(2);
      case SUNDAY -> day.plusDays(1);
      default -> day;
    };
  }

  /** Easter Sunday of the Gregorian calendar, by the method of Meeus, Jones and Butcher. */
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = b / 4;
    int e = b % 4;
    int g = (8 * b + 13) / 25;
    int h = (19 * a + b - d - g + 15) % 30;
    int i = c / 4;
    int k = c % 4;
    int l = (32 + 2 * e + 2 * i - h - k) % 7;
    int m = (a + 11 * h + 19 * l) / 433;
    int month = (h + l - 7 * m + 90) / 25;
    int day = (h + l - 7 * m + 33 * month + 19) % 32;
    return LocalDate.of(year, month, day);
  }
}
