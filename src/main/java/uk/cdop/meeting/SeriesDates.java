package uk.cdop.meeting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;
import uk.cdop.platform.WorkingDays;

/**
 * A pattern of dates such as the second Tuesday of every second month.
 *
 * @param week 1 to 4, or 5 for the last of the month
 * @param everyMonths 1 or 2
 */
public record SeriesDates(DayOfWeek weekday, int week, int everyMonths, YearMonth from, int many) {
  public static final int MOST = 12;

  public SeriesDates {
    if (week < 1 || week > 5 || everyMonths < 1 || everyMonths > 3 || many < 1 || many > MOST) {
      throw new IllegalArgumentException("not a pattern");
    }
  }

  /** A date of the series and whether people work on it. */
  public record Day(LocalDate on, boolean workingDay) {}

  public List<Day> days() {
    return IntStream.range(0, many)
        .mapToObj(n -> from.plusMonths((long) n * everyMonths).atDay(1))
        .map(month -> month.with(week == 5 ? TemporalAdjusters.lastInMonth(weekday) : TemporalAdjusters.dayOfWeekInMonth(week, weekday)))
        .map(day -> new Day(day, WorkingDays.isWorkingDay(day)))
        .toList();
  }
}
