package uk.cdop.keyworker;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;

/**
 * The days of a year on which a call may hurt: the child's birthday and the anniversary of the death.
 * A 29 February is kept on both 28 February and 1 March where there is none, since families differ.
 */
public record SensitiveDays(LocalDate bornOn, LocalDate diedOn) {
  /** What a day is to the family. */
  public enum Meaning {
    BIRTHDAY("birthday"),
    ANNIVERSARY("the anniversary of the death");

    private final String words;

    Meaning(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /** Both when a child died on their birthday. */
  public List<Meaning> of(LocalDate day) {
    List<Meaning> meanings = new ArrayList<>();
    if (recurs(bornOn, day)) {
      meanings.add(Meaning.BIRTHDAY);
    }
    if (recurs(diedOn, day)) {
      meanings.add(Meaning.ANNIVERSARY);
    }
    return List.copyOf(meanings);
  }

  /** What a day is to the family, or the day before or after it; each meaning once, the day itself before its neighbours. */
  public List<Near> near(LocalDate day) {
    List<Near> found = new ArrayList<>();
    for (int away : new int[] {0, 1, -1}) {
      of(day.plusDays(away)).stream()
          .filter(meaning -> found.stream().noneMatch(known -> known.meaning() == meaning))
          .forEach(meaning -> found.add(new Near(meaning, away)));
    }
    return List.copyOf(found);
  }

  /**
   * A day that is remembered, as seen from a day near it.
   *
   * @param away 0 on the day, 1 on the day before it, -1 on the day after
   */
  public record Near(Meaning meaning, int away) {
    /** Such as `the day before Robin’s birthday`. */
    public String words(String child) {
      String itself = meaning == Meaning.BIRTHDAY ? (child.isEmpty() ? "the child’s birthday" : child + "’s birthday") : meaning.words();
      return away == 0 ? itself : (away > 0 ? "the day before " : "the day after ") + itself;
    }
  }

  private static boolean recurs(LocalDate first, LocalDate day) {
    if (!day.isAfter(first)) {
      return false;
    }
    MonthDay remembered = MonthDay.from(first);
    MonthDay then = MonthDay.from(day);
    return then.equals(remembered)
        || remembered.equals(MonthDay.of(2, 29))
            && !Year.isLeap(day.getYear())
            && (then.equals(MonthDay.of(2, 28)) || then.equals(MonthDay.of(3, 1)));
  }
}
