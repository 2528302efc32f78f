package uk.cdop.information.chasing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import uk.cdop.platform.WorkingDays;

/** When mail that nobody pressed a button for may go out: 9am to 5pm on a working day, in the time of England. */
final class OfficeHours {
  static final LocalTime BEGIN = LocalTime.of(9, 0);
  static final LocalTime END = LocalTime.of(17, 0);

  private OfficeHours() {}

  static boolean open(LocalDateTime now) {
    return WorkingDays.isWorkingDay(now.toLocalDate()) && !now.toLocalTime().isBefore(BEGIN) && now.toLocalTime().isBefore(END);
  }

  /** Today while it is not yet 5pm of a working day, otherwise the next working day. */
  static LocalDate firstDay(LocalDateTime now) {
    LocalDate today = now.toLocalDate();
    return WorkingDays.onOrAfter(now.toLocalTime().isBefore(END) ? today : today.plusDays(1));
  }
}
