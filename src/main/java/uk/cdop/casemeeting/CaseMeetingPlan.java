package uk.cdop.casemeeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;

/**
 * When, where and with whom a meeting about a case is held.
 *
 * @param place where it is or how to join it
 * @param lead who leads it: the lead health professional of a joint agency response, or the chair
 */
public record CaseMeetingPlan(
    LocalDate on, LocalTime at, String place, String lead, String purpose, List<Participant> people) {
  public static final int MOST_PEOPLE = 24;

  public CaseMeetingPlan {
    people = List.copyOf(people);
  }

  /** A place as it stands in an invitation. */
  public static String oneLine(String place) {
    return place.lines().map(String::strip).collect(Collectors.joining(", "));
  }
}
