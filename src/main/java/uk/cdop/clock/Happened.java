package uk.cdop.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import uk.cdop.platform.ModuleApi;
import uk.cdop.review.ReviewId;

/**
 * Something that happened in a case, at a moment or on a day whose time is not known.
 *
 * @param dayOnly whether only the day is known; the moment is then the beginning of it
 * @param subject which of several things of the case it was, such as one request; empty where a case has only one
 * @param name the subject in a few words, such as `GP`; never a person's name
 * @param agreedOn a day that was agreed for this subject and stands in the place of the target
 */
@ModuleApi
public record Happened(ReviewId review, Happening what, Instant at, boolean dayOnly, String subject, String name, Optional<LocalDate> agreedOn) {

  public static Happened at(ReviewId review, Happening what, Instant at) {
    return new Happened(review, what, at, false, "", "", Optional.empty());
  }

  public static Happened on(ReviewId review, Happening what, LocalDate day) {
    return new Happened(review, what, Run.startOf(day), true, "", "", Optional.empty());
  }

  public Happened of(String thing, String words) {
    return new Happened(review, what, at, dayOnly, thing, words, agreedOn);
  }

  public Happened agreedFor(LocalDate day) {
    return new Happened(review, what, at, dayOnly, subject, name, Optional.of(day));
  }

  /** In doubt late: where only the day is known, its end. */
  Instant asStart(boolean fromMidnight) {
    return dayOnly && !fromMidnight ? Run.endOf(day()) : at;
  }

  LocalDate day() {
    return Run.day(at);
  }
}
