package uk.cdop.casemeeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.platform.Words;
import uk.cdop.review.ReviewFacts;
import uk.cdop.review.ReviewId;
import uk.cdop.review.ReviewTask;
import uk.cdop.review.ReviewTask.Urgency;
import uk.cdop.review.Reviews;
import uk.cdop.review.Stage;
import uk.cdop.review.TaskSource;

/** Which meetings about a case should be planned or recorded, by the clocks of the guidance. */
@ApplicationScoped
public class CaseMeetingTasks implements TaskSource {
  private static final int MOST = 50;
  private static final String PLAN = "Plan the child death review meeting";
  private static final int SOON_DAYS = 28;
  /** An initial meeting that is still missing after so long is on the case's page only; the desk is for what can be done. */
  private static final Duration DESK_REMEMBERS = Duration.ofDays(28);

  @Inject Access access;
  @Inject CaseMeetings meetings;
  @Inject ReviewMeetings records;
  @Inject Reviews reviews;
  @Inject Clock clock;

  @Override
  public List<ReviewTask> desk(Actor actor) {
    if (!Permission.PLAN_MEETING.heldBy(actor)) {
      return List.of();
    }
    Set<UUID> barred = access.barred();
    List<ReviewFacts> before =
        reviews.at(List.of(Stage.GATHERING, Stage.READY_FOR_CDRM), 4 * MOST).stream()
            .filter(facts -> !barred.contains(facts.id().value()))
            .toList();
    Map<ReviewId, List<CaseMeetingRow>> known =
        meetings.of(before.stream().map(ReviewFacts::id).toList()).stream().collect(Collectors.groupingBy(CaseMeetingRow::review));
    List<ReviewTask> tasks = new ArrayList<>();
    for (ReviewFacts facts : before) {
      List<CaseMeetingRow> rows = known.getOrDefault(facts.id(), List.of());
      initial(facts, rows)
          .filter(task -> CaseMeetingClocks.initialBy(facts.child()).plus(DESK_REMEMBERS).isAfter(clock.instant()))
          .ifPresent(tasks::add);
      review(facts, rows).filter(task -> task.urgency() != Urgency.LATER).ifPresent(tasks::add);
    }
    return tasks.stream().sorted(Comparator.comparing(ReviewTask::urgency)).limit(MOST).toList();
  }

  @Override
  public Optional<String> list(String what) {
    return what.equals(PLAN) ? Optional.of("/reviews?late=REVIEW_MEETING&sort=DIED") : Optional.empty();
  }

  @Override
  public List<ReviewTask> ofReview(ReviewId review) {
    ReviewFacts facts = reviews.get(review);
    // A case that was reviewed elsewhere and brought in has no meeting recorded here, and needs none.
    if (facts.stage().reached(Stage.CDOP_REVIEWED) || records.current(review).isPresent()) {
      return List.of();
    }
    List<CaseMeetingRow> rows = meetings.of(review);
    List<ReviewTask> tasks = new ArrayList<>();
    initial(facts, rows).ifPresent(tasks::add);
    review(facts, rows).ifPresent(tasks::add);
    return tasks;
  }

  private Optional<ReviewTask> initial(ReviewFacts facts, List<CaseMeetingRow> rows) {
    boolean held = rows.stream().anyMatch(row -> row.kind() == CaseMeetingKind.INITIAL && row.state() == CaseMeetingState.HELD);
    if (held || !facts.markers().jointAgencyResponse()) {
      return Optional.empty();
    }
    Instant by = CaseMeetingClocks.initialBy(facts.child());
    return Optional.of(
        new ReviewTask(
            "Record the initial joint agency response meeting",
            facts.number(),
            "/reviews/" + facts.id() + "/meetings",
            by.isBefore(clock.instant()) ? Urgency.OVERDUE : Urgency.SOON,
            "Agencies meet within 48 hours of the death, by " + Words.moment(by) + "."));
  }

  private Optional<ReviewTask> review(ReviewFacts facts, List<CaseMeetingRow> rows) {
    LocalDate by = CaseMeetingClocks.reviewBy(facts.child());
    Optional<CaseMeetingRow> planned =
        rows.stream().filter(row -> row.kind() == CaseMeetingKind.REVIEW && row.state() == CaseMeetingState.PLANNED).findFirst();
    if (planned.isEmpty()) {
      return Optional.of(
          new ReviewTask(
              PLAN,
              facts.number(),
              "/reviews/" + facts.id() + "/meetings",
              urgency(by),
              "It should be held within 3 months of the death, by " + Words.day(by) + "."));
    }
    return planned
        .filter(row -> !row.on().isAfter(LocalDate.now(clock)))
        .map(
            row ->
                new ReviewTask(
                    "Record the review meeting",
                    facts.number(),
                    "/reviews/" + facts.id() + "/review-meeting/record",
                    Urgency.SOON,
                    "It was planned for " + Words.day(row.on()) + "."));
  }

  private Urgency urgency(LocalDate due) {
    LocalDate today = LocalDate.now(clock);
    if (due.isBefore(today)) {
      return Urgency.OVERDUE;
    }
    return due.isBefore(today.plusDays(SOON_DAYS)) ? Urgency.SOON : Urgency.LATER;
  }
}
