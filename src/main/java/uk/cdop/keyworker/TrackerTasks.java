package uk.cdop.keyworker;

import static uk.cdop.review.ReviewTask.Urgency.NEW;
import static uk.cdop.review.ReviewTask.Urgency.OVERDUE;
import static uk.cdop.review.ReviewTask.Urgency.SOON;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.cdop.platform.Words;
import uk.cdop.review.ReviewId;
import uk.cdop.review.ReviewTask;

/** What the tracker asks for, as lines of a desk: the feedback after meetings, answers to tell, and what is overdue besides. */
final class TrackerTasks {
  private TrackerTasks() {}

  /** Feedback that should have been offered, given or told by now; the alert of domain 2.7. */
  static List<ReviewTask> feedback(ReviewId review, String number, Progress.Standing standing, LocalDate today) {
    Map<Step, Tracker.Line> lines = byStep(standing);
    List<ReviewTask> tasks = new ArrayList<>();
    boolean offered = !lines.get(Step.KW08).state().open() || !lines.get(Step.KW09).state().open();
    if (standing.review().held().isPresent()) {
      Step next = offered ? Step.KW09 : Step.KW08;
      task(review, number, lines.get(next), today, offered ? "Give the family feedback from the review meeting" : "Offer the family feedback from the review meeting",
              "It was held on " + Words.day(standing.review().held().get()) + ".")
          .ifPresent(tasks::add);
    }
    if (standing.panel().held().isPresent()) {
      task(review, number, lines.get(Step.KW11), today, "Tell the family what came of the panel", "It met on " + Words.day(standing.panel().held().get()) + ".")
          .ifPresent(tasks::add);
    }
    return tasks;
  }

  /** All that a key worker should do for one family besides keeping in touch. */
  static List<ReviewTask> ofFamily(ReviewId review, String number, Progress.Standing standing, LocalDate today) {
    Map<Step, Tracker.Line> lines = byStep(standing);
    List<ReviewTask> tasks = new ArrayList<>();
    if (standing.answers() > 0) {
      tasks.add(
          new ReviewTask(
              standing.answers() == 1 ? "Tell the family an answer" : "Tell the family " + standing.answers() + " answers",
              number,
              "/reviews/" + review + "/family#questions",
              NEW,
              "A meeting answered what they asked. It is for you to tell them."));
    }
    tasks.addAll(feedback(review, number, standing, today));
    if (standing.oneUnreached()) {
      tasks.add(
          new ReviewTask(
              "No contact for 28 days with someone who is told separately",
              number,
              "/reviews/" + review + "/family",
              OVERDUE,
              "Where parents wish to be told apart, each of them should hear from you within 28 days."));
    }
    task(review, number, lines.get(Step.KW07), today, "Tell the family when the review meeting is", planned("It is planned for ", standing.review())).ifPresent(tasks::add);
    task(review, number, lines.get(Step.KW10), today, "Tell the family when the panel meets", planned("It meets on ", standing.panel())).ifPresent(tasks::add);
    task(review, number, lines.get(Step.KW14), today, "Make the closing contact", "The review has ended.").ifPresent(tasks::add);
    List<String> early =
        List.of(Step.KW02, Step.KW03, Step.KW04, Step.KW05, Step.KW12, Step.KW13).stream()
            .filter(step -> lines.get(step).state() == Tracker.State.OVERDUE)
            .map(Step::label)
            .toList();
    if (!early.isEmpty()) {
      tasks.add(
          new ReviewTask(
              early.size() == 1 ? "Something to give, tell or offer" : early.size() + " things to give, tell or offer",
              number,
              "/reviews/" + review + "/family#tracker",
              SOON,
              "Not done yet: " + String.join("; ", early) + "."));
    }
    return tasks;
  }

  private static String planned(String words, MeetingDays.Days meeting) {
    return meeting.planned().map(day -> words + Words.weekday(day) + ".").orElse("");
  }

  private static Map<Step, Tracker.Line> byStep(Progress.Standing standing) {
    Map<Step, Tracker.Line> lines = new EnumMap<>(Step.class);
    standing.lines().forEach(line -> lines.put(line.step(), line));
    return lines;
  }

  private static Optional<ReviewTask> task(ReviewId review, String number, Tracker.Line line, LocalDate today, String what, String why) {
    if (!line.state().open() || line.due().isEmpty()) {
      return Optional.empty();
    }
    LocalDate due = line.due().get();
    boolean late = today.isAfter(due);
    return Optional.of(
        new ReviewTask(
            what,
            number,
            "/reviews/" + review + "/family/contacts/new",
            late ? OVERDUE : SOON,
            why + (late ? " Overdue: it was due on " : " Due on ") + Words.weekday(due) + "."));
  }
}
