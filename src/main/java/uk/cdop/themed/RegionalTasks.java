package uk.cdop.themed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.platform.Words;
import uk.cdop.review.ReviewId;
import uk.cdop.review.ReviewTask;
import uk.cdop.review.ReviewTask.Urgency;
import uk.cdop.review.TaskSource;

/** What is due about regional meetings: an answer, papers to check and to read, a summary, own cases, and own parts of shared actions. */
@ApplicationScoped
public class RegionalTasks implements TaskSource {
  private static final int SOON_DAYS = 28;

  @Inject Regionals regionals;
  @Inject Outcomes outcomes;
  @Inject OwnCaseTasks ownCases;
  @Inject Reading reading;
  @Inject Clock clock;

  /** What was read of the papers, and asked beside them. */
  @jakarta.enterprise.context.Dependent
  static class Reading {
    @Inject Looks looks;
    @Inject BesideShared words;
  }

  @Override
  public List<ReviewTask> desk(Actor actor, int most) {
    List<ReviewTask> tasks = new ArrayList<>();
    if (!Permission.SEE_REGIONAL.heldBy(actor)) {
      return tasks;
    }
    Map<UUID, Participant> ours = regionals.ours(actor.cdop());
    Map<UUID, Regional> meetings =
        regionals.all().stream().filter(meeting -> ours.containsKey(meeting.id())).collect(Collectors.toMap(Regional::id, meeting -> meeting));
    Set<UUID> named = ours.isEmpty() ? Set.of() : regionals.attendedBy(actor.id());
    for (Participant one : ours.values()) {
      Optional.ofNullable(meetings.get(one.meeting()))
          .filter(meeting -> !one.declined())
          .ifPresent(meeting -> meeting(actor, one, meeting, named.contains(meeting.id()), tasks));
    }
    tasks.addAll(ownCases.of(actor, ours));
    if (Permission.KEEP_SHARED_ACTIONS.heldBy(actor)) {
      outcomes.open(actor.cdop()).forEach((part, action) -> tasks.add(action(part, action)));
    }
    return tasks.stream().sorted(Comparator.comparing(ReviewTask::urgency)).limit(most).toList();
  }

  @Override
  public List<ReviewTask> ofReview(ReviewId review) {
    return ownCases.ofReview(review);
  }

  private void meeting(Actor actor, Participant ours, Regional meeting, boolean named, List<ReviewTask> tasks) {
    String day = Words.day(meeting.heldOn());
    String subject = "Regional meeting, " + day;
    String href = "/regional/" + meeting.id();
    if (meeting.state() == Regional.State.PROPOSED && Permission.AGREE_REGIONAL.heldBy(actor) && !ours.agreedTo(meeting)) {
      tasks.add(
          new ReviewTask("Answer a proposal", subject, href + "/agreement", Urgency.NEW, meeting.title() + ". The papers wait for your answer."));
    }
    if (meeting.state() == Regional.State.PROPOSED && ours.agreed() && Permission.OFFER_CASES.heldBy(actor) && ours.chosenAt().isEmpty()) {
      tasks.add(
          new ReviewTask(
              "Choose cases for a regional meeting", subject, href + "/candidates", Urgency.SOON,
              meeting.title() + ". The papers are released when every CDOP has chosen its cases and checked their papers."));
    }
    if (named && ours.agreed() && meeting.state() == Regional.State.RELEASED && meeting.open(clock.instant())) {
      long unread = regionals.agenda(meeting.id()).size() - reading.looks.read(meeting.id(), actor.id()).size();
      if (unread > 0) {
        tasks.add(
            new ReviewTask("Read the papers", subject, href + "#agenda", Urgency.SOON, Words.plural(unread, "case") + " you have not read. Choose a time that is right for you."));
      }
    }
    if (named && meeting.open(clock.instant()) && meeting.hostedBy(actor) && answers(actor, meeting)) {
      long waiting = reading.words.unanswered(meeting.id());
      if (waiting > 0) {
        tasks.add(
            new ReviewTask(
                waiting == 1 ? "Answer a reader's question" : "Answer readers' questions", subject, href + "#agenda", Urgency.SOON,
                Words.plural(waiting, "question") + " about the papers. Each stands beside the papers of its case."));
      }
    }
    if (meeting.begun() && meeting.hostedBy(actor) && Permission.PLAN_REGIONAL.heldBy(actor) && meeting.open(clock.instant())
        && outcomes.summary(meeting.id()).isEmpty()) {
      tasks.add(
          new ReviewTask(
              "Publish the summary", subject, href + "/outcome#summary", Urgency.SOON,
              "The records of the cases close at the end of " + meeting.closesAt().map(end -> Words.day(end.minusSeconds(1))).orElse(day)
                  + ". After that nothing can be counted."));
    }
  }

  private static boolean answers(Actor actor, Regional meeting) {
    return Permission.PLAN_REGIONAL.heldBy(actor) || meeting.chairedBy(actor) || meeting.deputisedBy(actor);
  }

  private ReviewTask action(ActionOwner part, SharedAction action) {
    LocalDate today = LocalDate.now(clock);
    Urgency urgency =
        action.dueOn().isBefore(today) ? Urgency.OVERDUE : action.dueOn().isBefore(today.plusDays(SOON_DAYS)) ? Urgency.SOON : Urgency.LATER;
    return new ReviewTask(
        "Shared action", "Due " + Words.day(action.dueOn()), "/regional/" + action.meeting() + "/outcome#actions", urgency,
        action.text() + " Done by " + part.owner() + ".");
  }
}
