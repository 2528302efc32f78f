package uk.cdop.keyworker;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.cdop.platform.ModuleApi;

/** A time as people type it: `14:30`, `2:30pm`, `2pm`, `midday`. */
@ModuleApi
public final class TimeOfDay {
  private static final Pattern TYPED = Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))? ?(am|pm)?");

  private TimeOfDay() {}

  /** Empty when it is no time; an hour alone needs am or pm. */
  public static Optional<LocalTime> read(String typed) {
    String text = typed.strip().toLowerCase(Locale.UK);
    if (text.equals("midday") || text.equals("midnight")) {
      return Optional.of(text.equals("midday") ? LocalTime.NOON : LocalTime.MIDNIGHT);
    }
    Matcher parts = TYPED.matcher(text);
    if (!parts.matches() || (parts.group(2) == null && parts.group(3) == null)) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(parts.group(1));
    int minute = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
    boolean twelve = parts.group(3) != null;
    if (minute > 59 || hour > (twelve ? 12 : 23) || (twelve && hour == 0)) {
      return Optional.empty();
    }
    return Optional.of(LocalTime.of(twelve ? hour % 12 + (parts.group(3).equals("pm") ? 12 : 0) : hour, minute));
  }
}
