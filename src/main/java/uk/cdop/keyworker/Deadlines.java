package uk.cdop.keyworker;

import static uk.cdop.review.ReviewTask.Urgency.LATER;
import static uk.cdop.review.ReviewTask.Urgency.OVERDUE;
import static uk.cdop.review.ReviewTask.Urgency.SOON;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.cdop.clock.Target;
import uk.cdop.platform.Clocks;
import uk.cdop.platform.Words;
import uk.cdop.review.ReviewId;
import uk.cdop.review.ReviewTask;

/** What is due for a family, in words (domain 2.7 and the clocks of 2.11). */
final class Deadlines {
  private static final int SOON_DAYS = 3;

  private Deadlines() {}

  /**
   * @param allowed what the CDOP allows from the notification, usually 2 working days (T3)
   */
  static ReviewTask toName(ReviewId review, String number, Instant notifiedAt, Target allowed, Instant now) {
    Instant due = allowed.endFrom(notifiedAt);
    boolean late = now.isAfter(due);
    return new ReviewTask(
        "Choose a key worker",
        number,
        "/reviews/" + review + "/key-worker",
        late ? OVERDUE : SOON,
        "The family should have one within " + allowed.words() + " of the notification. "
            + (late ? "Overdue: it was due on " : "Due on ")
            + Words.weekday(day(due))
            + ".");
  }

  /** Of one family: the first contact, silence, the next contact agreed; most urgent first. */
  static List<ReviewTask> ofFamily(ReviewId review, String number, Rhythm rhythm, Instant now) {
    List<ReviewTask> tasks = new ArrayList<>();
    String record = "/reviews/" + review + "/family/contacts/new";
    String family = "/reviews/" + review + "/family";
    Optional<LocalDate> next = rhythm.nextOn();
    if (rhythm.silent(now)) {
      tasks.add(
          new ReviewTask(
              "No contact for 28 days",
              number,
              family,
              OVERDUE,
              rhythm.lastReachedAt().map(at -> "The last contact was on " + Words.day(at)).orElse("None is recorded yet")
                  + next.filter(day -> !day.isBefore(day(now))).map(day -> "; the next is agreed for " + Words.weekday(day)).orElse("")
                  + "."));
    } else if (!rhythm.begun()) {
      boolean late = now.isAfter(rhythm.firstDueAt());
      tasks.add(
          new ReviewTask(
              "Make the first contact",
              number,
              record,
              late ? OVERDUE : SOON,
              rhythm.firstRule() + ". "
                  + (late ? "Overdue: it was due on " : "Due on ")
                  + Words.moment(rhythm.firstDueAt())
                  + "."
                  + (rhythm.namedAt().isAfter(rhythm.firstDueAt()) ? " The key worker was named after that, on " + Words.moment(rhythm.namedAt()) + "." : "")));
    }
    next.ifPresent(day -> tasks.add(nextContact(number, record, day, day(now))));
    return tasks;
  }

  private static ReviewTask nextContact(String number, String record, LocalDate day, LocalDate today) {
    boolean late = day.isBefore(today);
    return new ReviewTask(
        "Next contact with the family",
        number,
        record,
        late ? OVERDUE : day.isAfter(today.plusDays(SOON_DAYS)) ? LATER : SOON,
        (late ? "Overdue: it was agreed for " : day.equals(today) ? "Agreed for today, " : "Agreed for ") + Words.weekday(day) + ".");
  }

  private static LocalDate day(Instant at) {
    return at.atZone(Clocks.ENGLAND).toLocalDate();
  }
}
