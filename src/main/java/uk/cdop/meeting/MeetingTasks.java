package uk.cdop.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.casemeeting.ReviewMeetingsHeld;
import uk.cdop.platform.Words;
import uk.cdop.review.ReviewFacts;
import uk.cdop.review.ReviewId;
import uk.cdop.review.ReviewTask;
import uk.cdop.review.ReviewTask.Urgency;
import uk.cdop.review.Reviews;
import uk.cdop.review.Stage;
import uk.cdop.review.TaskSource;

/** What is due about panel meetings: cases to put on an agenda, papers and declarations. */
@ApplicationScoped
public class MeetingTasks implements TaskSource {
  private static final int LEFT = 200;
  private static final String AGENDA = "Put the case on a panel's agenda";
  private static final int PAPERS_DAYS = 14;

  @Inject Access access;
  @Inject Meetings meetings;
  @Inject ReviewMeetingsHeld held;
  @Inject ReadyCases readyCases;
  @Inject Reviews reviews;
  @Inject Instance<PanelOutcomes> outcomes;
  @Inject Clock clock;

  @Override
  public List<ReviewTask> desk(Actor actor, int most) {
    List<ReviewTask> tasks = new ArrayList<>();
    Set<UUID> barred = access.barred();
    if (Permission.PLAN_MEETING.heldBy(actor)) {
      panels(barred, most, tasks);
      left(barred, tasks);
      papersToRelease(barred, tasks);
    }
    if (Permission.READ_PAPERS.heldBy(actor)) {
      invitations(actor, barred, tasks);
    }
    return tasks.stream().sorted(java.util.Comparator.comparing(ReviewTask::urgency)).limit(most).toList();
  }

  @Override
  public Optional<String> list(String what) {
    return what.equals(AGENDA) ? Optional.of("/reviews?late=PANEL&sort=DIED") : Optional.empty();
  }

  @Override
  public List<ReviewTask> ofReview(ReviewId review) {
    ReviewFacts facts = reviews.get(review);
    if (facts.stage().reached(Stage.CDOP_REVIEWED)) {
      // Also a case that was reviewed elsewhere and brought in, whose meetings were not recorded here.
      return List.of();
    }
    return facts.stage() == Stage.READY_FOR_CDOP
            && meetings.onAnAgenda(List.of(review)).isEmpty()
            && readyCases.elsewhere(List.of(review)).isEmpty()
            && !held.heldOn(List.of(review)).containsKey(review)
        ? List.of(panel(facts))
        : List.of();
  }

  /** Cases that came here ready for the panel; for all others the clock from the review meeting says when. */
  private void panels(Set<UUID> barred, int most, List<ReviewTask> tasks) {
    List<ReviewFacts> ready =
        reviews.at(List.of(Stage.READY_FOR_CDOP), most).stream().filter(facts -> !barred.contains(facts.id().value())).toList();
    if (ready.isEmpty()) {
      return;
    }
    List<ReviewId> ids = ready.stream().map(ReviewFacts::id).toList();
    Set<UUID> planned = meetings.onAnAgenda(ids);
    Map<ReviewId, LocalDate> days = held.heldOn(ids);
    Set<ReviewId> elsewhere = readyCases.elsewhere(ids).keySet();
    ready.stream()
        .filter(facts -> !planned.contains(facts.id().value()) && !elsewhere.contains(facts.id()) && !days.containsKey(facts.id()))
        .map(MeetingTasks::panel)
        .forEach(tasks::add);
  }

  /** Cases that a panel took and did not complete, until they stand on another agenda. */
  private void left(Set<UUID> barred, List<ReviewTask> tasks) {
    List<ReviewFacts> scheduled =
        reviews.at(List.of(Stage.SCHEDULED), LEFT).stream().filter(facts -> !barred.contains(facts.id().value())).toList();
    if (scheduled.isEmpty()) {
      return;
    }
    List<ReviewId> ids = scheduled.stream().map(ReviewFacts::id).toList();
    Set<UUID> planned = meetings.onAnAgenda(ids);
    Map<ReviewId, ReviewFacts> facts = scheduled.stream().collect(Collectors.toMap(ReviewFacts::id, Function.identity()));
    outcomes.stream()
        .flatMap(each -> each.open(ids).entrySet().stream())
        .filter(open -> !planned.contains(open.getKey().value()))
        .map(open -> left(facts.get(open.getKey()), open.getValue()))
        .forEach(tasks::add);
  }

  private static ReviewTask left(ReviewFacts facts, PanelOutcomes.Open open) {
    return new ReviewTask(
        open.refers() ? "Pass the case on as the panel decided" : "Get the information that the panel needs",
        facts.number(),
        "/reviews/" + facts.id() + "/panel",
        Urgency.SOON,
        open.words() + " Then put the case on another agenda.");
  }

  private static ReviewTask panel(ReviewFacts facts) {
    return new ReviewTask(AGENDA, facts.number(), "/meetings/ready", Urgency.LATER, "It is ready for the panel.");
  }

  private void papersToRelease(Set<UUID> barred, List<ReviewTask> tasks) {
    List<Meeting> soon =
        meetings.coming(today(), "").stream()
            .filter(meeting -> !meeting.heldOn().isAfter(today().plusDays(PAPERS_DAYS)) && !meeting.closed())
            .toList();
    Map<UUID, List<AgendaItem>> agendas = open(soon, barred);
    for (Meeting meeting : soon) {
      long waiting = agendas.getOrDefault(meeting.id(), List.of()).stream().filter(item -> item.papers().isEmpty()).count();
      if (waiting > 0) {
        tasks.add(
            new ReviewTask(
                "Release papers",
                subject(meeting),
                "/meetings/" + meeting.id(),
                Urgency.SOON,
                Words.plural(waiting, "case") + " without released papers. Members need them before the meeting."));
      }
    }
  }

  private void invitations(Actor actor, Set<UUID> barred, List<ReviewTask> tasks) {
    List<Meeting> coming = meetings.coming(today(), actor.id()).stream().filter(meeting -> !meeting.closed()).toList();
    Map<UUID, List<AgendaItem>> agendas = open(coming, barred);
    Map<UUID, UUID> onlyFor = meetings.onlyFor(actor.id());
    agendas.replaceAll(
        (meeting, items) -> items.stream().filter(item -> !onlyFor.containsKey(meeting) || onlyFor.get(meeting).equals(item.id())).toList());
    List<AgendaItem> items = agendas.values().stream().flatMap(List::stream).toList();
    Set<UUID> said = meetings.spokenFor(items, actor.id());
    Set<UUID> opened = meetings.opened(items.stream().flatMap(item -> item.papers().stream()).toList(), actor.id());
    for (Meeting meeting : coming) {
      List<AgendaItem> open = agendas.getOrDefault(meeting.id(), List.of());
      long unread = open.stream().flatMap(item -> item.papers().stream()).filter(papers -> !opened.contains(papers)).count();
      long unsaid = open.stream().filter(item -> !said.contains(item.id())).count();
      Urgency urgency = meeting.heldOn().isBefore(today().plusDays(7)) ? Urgency.SOON : Urgency.LATER;
      if (unsaid > 0) {
        tasks.add(
            new ReviewTask(
                "Say whether you have a connection",
                subject(meeting),
                "/meetings/" + meeting.id(),
                urgency,
                Words.plural(unsaid, "case") + " still to answer for, before the meeting."));
      }
      if (unread > 0) {
        tasks.add(
            new ReviewTask(
                "Read the papers",
                subject(meeting),
                "/meetings/" + meeting.id(),
                urgency,
                Words.plural(unread, "case") + " not read yet. Choose a time that is right for you."));
      }
    }
  }

  private Map<UUID, List<AgendaItem>> open(List<Meeting> of, Set<UUID> barred) {
    return meetings.agendas(of).stream()
        .filter(item -> !barred.contains(item.review().value()))
        .collect(Collectors.groupingBy(AgendaItem::meeting));
  }

  private static String subject(Meeting meeting) {
    return "panel meeting of " + Words.day(meeting.heldOn());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
