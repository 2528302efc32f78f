package uk.cdop.themed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.Role;
import uk.cdop.platform.Words;
import uk.cdop.review.ReviewFacts;
import uk.cdop.review.ReviewId;
import uk.cdop.review.ReviewTask;
import uk.cdop.review.ReviewTask.Urgency;
import uk.cdop.review.Reviews;
import uk.cdop.review.Stage;

/** What is due about a CDOP's own cases at regional meetings: 12 months from death, papers, and what the meeting decided. */
@ApplicationScoped
class OwnCaseTasks {
  private static final int PRESSING_WEEKS = 8;

  @Inject Regionals regionals;
  @Inject Connections connections;
  @Inject HandedDecisions decisions;
  @Inject Reviews reviews;
  @Inject Access access;
  @Inject Clock clock;

  List<ReviewTask> of(Actor actor, Map<UUID, Participant> ours) {
    boolean works = Permission.OFFER_CASES.heldBy(actor);
    if (!works && !actor.is(Role.PANEL_CHAIR) && !actor.is(Role.PANEL_MEMBER)) {
      return List.of();
    }
    Set<UUID> barred = access.barred();
    Map<Offer, Regional> open = new LinkedHashMap<>();
    regionals.openOffers().forEach((offer, meeting) -> {
      if (!barred.contains(offer.review().value())) {
        open.put(offer, meeting);
      }
    });
    List<ReviewTask> tasks = new ArrayList<>();
    Map<ReviewId, ReviewFacts> facts = reviews.named(open.keySet().stream().map(Offer::review).collect(Collectors.toSet()));
    Map<String, Handed> decided = decisions.newest(open.keySet().stream().map(offer -> offer.review().value()).collect(Collectors.toSet()));
    open.forEach(
        (offer, meeting) -> {
          one(offer, meeting, facts.get(offer.review()), Optional.ofNullable(decided.get(meeting.id() + "/" + offer.review().value()))).stream()
              .filter(task -> task.signing() ? signs(actor, ours, offer) : works)
              .map(Task::task)
              .forEach(tasks::add);
        });
    return tasks;
  }

  private boolean signs(Actor actor, Map<UUID, Participant> ours, Offer offer) {
    return Optional.ofNullable(ours.get(offer.meeting())).filter(one -> connections.signs(one, offer).equals(actor.id())).isPresent();
  }

  List<ReviewTask> ofReview(ReviewId review) {
    ReviewFacts facts = reviews.get(review);
    return regionals.offersOf(review).stream()
        .filter(Offer::offered)
        .flatMap(offer -> one(offer, regionals.get(offer.meeting()), facts, decisions.newest(review, offer.meeting())).stream())
        .map(Task::task)
        .toList();
  }

  private record Task(boolean signing, ReviewTask task) {}

  private Optional<Task> one(Offer offer, Regional meeting, ReviewFacts facts, Optional<Handed> decided) {
    if (facts == null || facts.stage().reached(Stage.CDOP_REVIEWED) || meeting.state() == Regional.State.CANCELLED) {
      return Optional.empty();
    }
    return decided.isPresent() ? decided(decided.get(), facts) : waiting(offer, meeting, facts);
  }

  private static Optional<Task> decided(Handed decided, ReviewFacts facts) {
    if (decided.state() != Handed.State.WRITTEN) {
      return Optional.empty();
    }
    HandedOver content = decided.content();
    String page = "/reviews/" + facts.id() + "/regional";
    return Optional.of(
        switch (content.decision()) {
          case COMPLETE ->
              new Task(
                  true,
                  new ReviewTask(
                      "Sign the analysis off", facts.number(), "/reviews/" + facts.id() + "/analysis", Urgency.SOON,
                      "The regional meeting completed its review. The case is your CDOP's, and you sign."));
          case MORE_INFORMATION ->
              new Task(
                  false,
                  new ReviewTask(
                      "Get what the regional meeting asked for", facts.number(), page, Urgency.SOON,
                      "It needs more information from: " + content.from() + ". Then your own panel reviews the case."));
          case REFER ->
              new Task(
                  false,
                  new ReviewTask("Refer the case", facts.number(), page, Urgency.SOON, "The regional meeting refers it to: " + content.from() + "."));
        });
  }

  private Optional<Task> waiting(Offer offer, Regional meeting, ReviewFacts facts) {
    YearFromDeath year = YearFromDeath.of(facts, meeting);
    LocalDate today = LocalDate.now(clock);
    String page = "/regional/" + meeting.id() + "/candidates";
    if (year.missed() || year.ends().isBefore(today)) {
      String what = year.ends().isBefore(today) ? "Review a case that is past 12 months" : "Decide about a case the meeting would be too late for";
      return Optional.of(
          new Task(
              false,
              new ReviewTask(
                  what, facts.number(), page, year.ends().isBefore(today) ? Urgency.OVERDUE : Urgency.SOON,
                  "12 months from death end on " + Words.day(year.ends()) + ", the regional meeting is on " + Words.day(year.heldOn())
                      + ". Your own panel can review it earlier.")));
    }
    if (!offer.shared()) {
      return Optional.of(
          new Task(
              false,
              new ReviewTask(
                  "Check papers for a regional meeting", facts.number(), "/reviews/" + facts.id() + "/pack", Urgency.SOON,
                  "You offer it to the meeting of " + Words.day(meeting.heldOn()) + ". Nobody reads it before you have signed its papers.")));
    }
    return year.ends().isBefore(today.plusWeeks(PRESSING_WEEKS))
        ? Optional.of(
            new Task(
                false,
                new ReviewTask(
                    "Review within 12 months of death", facts.number(), page, Urgency.WAITING,
                    "Waits for the regional meeting of " + Words.day(meeting.heldOn()) + ". 12 months from death end on " + Words.day(year.ends()) + ".")))
        : Optional.empty();
  }
}
