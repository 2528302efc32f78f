package uk.cdop.themed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.Role;
import uk.cdop.platform.Words;
import uk.cdop.review.ReviewTask;
import uk.cdop.review.ReviewTask.Urgency;
import uk.cdop.review.TaskSource;

/** What is due about regional meetings: an answer, papers to check, papers to read, and a CDOP's own part of shared actions. */
@ApplicationScoped
public class RegionalTasks implements TaskSource {
  private static final int MOST = 50;
  private static final int SOON_DAYS = 28;

  @Inject Regionals regionals;
  @Inject Outcomes outcomes;
  @Inject Clock clock;

  @Override
  public List<ReviewTask> desk(Actor actor) {
    List<ReviewTask> tasks = new ArrayList<>();
    if (!Permission.SEE_REGIONAL.heldBy(actor)) {
      return tasks;
    }
    Map<UUID, Participant> ours = regionals.ours(actor.cdop());
    Set<UUID> named = ours.isEmpty() ? Set.of() : regionals.attendedBy(actor.id());
    for (Participant one : ours.values()) {
      if (!one.declined()) {
        meeting(actor, one, named.contains(one.meeting()), tasks);
      }
    }
    if (Permission.KEEP_SHARED_ACTIONS.heldBy(actor)) {
      outcomes.open(actor.cdop()).forEach((part, action) -> tasks.add(action(part, action)));
    }
    return tasks.stream().sorted(java.util.Comparator.comparing(ReviewTask::urgency)).limit(MOST).toList();
  }

  private void meeting(Actor actor, Participant ours, boolean named, List<ReviewTask> tasks) {
    Regional meeting = regionals.get(ours.meeting());
    String day = Words.day(meeting.heldOn());
    String href = "/regional/" + meeting.id();
    if (meeting.state() == Regional.State.PROPOSED && Permission.AGREE_REGIONAL.heldBy(actor) && !ours.agreedTo(meeting)) {
      tasks.add(
          new ReviewTask("Answer a proposal", "Regional meeting, " + day, href + "/agreement", Urgency.NEW, meeting.title() + ". The papers wait for your answer."));
    }
    if (meeting.beforeStart() && ours.agreed() && Permission.OFFER_CASES.heldBy(actor)) {
      long waiting = regionals.offers(meeting.id()).stream().filter(offer -> offer.offered() && !offer.shared()).count();
      if (waiting > 0) {
        tasks.add(
            new ReviewTask(
                "Check papers for a regional meeting", "Regional meeting, " + day, href + "/candidates", Urgency.SOON,
                Words.plural(waiting, "case") + " you offer must be checked before the papers are released."));
      }
    }
    if (named && ours.agreed() && meeting.state() == Regional.State.RELEASED && meeting.open(clock.instant())) {
      long unread = regionals.agenda(meeting.id()).size() - regionals.lookedAt(meeting.id(), actor.id()).size();
      if (unread > 0) {
        tasks.add(
            new ReviewTask("Read the papers", "Regional meeting, " + day, href, Urgency.SOON, Words.plural(unread, "case") + " you have not opened."));
      }
    }
    if (meeting.begun() && actor.is(Role.PANEL_CHAIR) && ours.chair().equals(actor.id())) {
      long decided = regionals.unsigned(meeting.id());
      if (decided > 0) {
        tasks.add(
            new ReviewTask(
                "Sign your own cases off", "Regional meeting, " + day, href, Urgency.SOON,
                Words.plural(decided, "case") + " of your CDOP came back from the meeting. You sign their analysis."));
      }
    }
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
