package uk.cdop.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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

/** What is due about panel meetings: the panel within 6 weeks of the review meeting, papers and declarations. */
@ApplicationScoped
public class MeetingTasks implements TaskSource {
  private static final int MOST = 50;
  private static final String AGENDA = "Put the case on a panel's agenda";
  private static final int PANEL_WEEKS = 6;
  private static final int SOON_DAYS = 28;
  private static final int PAPERS_DAYS = 14;

  @Inject Access access;
  @Inject Meetings meetings;
  @Inject ReviewMeetingsHeld held;
  @Inject Reviews reviews;
  @Inject Clock clock;

  @Override
  public List<ReviewTask> desk(Actor actor) {
    List<ReviewTask> tasks = new ArrayList<>();
    Set<UUID> barred = access.barred();
    if (Permission.PLAN_MEETING.heldBy(actor)) {
      panels(barred, tasks);
      papersToRelease(barred, tasks);
    }
    if (Permission.READ_PAPERS.heldBy(actor)) {
      invitations(actor, barred, tasks);
    }
    return tasks.stream().sorted(java.util.Comparator.comparing(ReviewTask::urgency)).limit(MOST).toList();
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
    return facts.stage() == Stage.READY_FOR_CDOP && meetings.onAnAgenda(List.of(review)).isEmpty()
        ? List.of(panel(facts, held.heldOn(List.of(review)).get(review)))
        : List.of();
  }

  private void panels(Set<UUID> barred, List<ReviewTask> tasks) {
    List<ReviewFacts> ready =
        reviews.at(List.of(Stage.READY_FOR_CDOP), MOST).stream().filter(facts -> !barred.contains(facts.id().value())).toList();
    if (ready.isEmpty()) {
      return;
    }
    List<ReviewId> ids = ready.stream().map(ReviewFacts::id).toList();
    Set<UUID> planned = meetings.onAnAgenda(ids);
    Map<ReviewId, LocalDate> days = held.heldOn(ids);
    ready.stream()
        .filter(facts -> !planned.contains(facts.id().value()))
        .map(facts -> panel(facts, days.get(facts.id())))
        .forEach(tasks::add);
  }

  private ReviewTask panel(ReviewFacts facts, LocalDate heldOn) {
    Optional<LocalDate> due = Optional.ofNullable(heldOn).map(day -> day.plusWeeks(PANEL_WEEKS));
    return new ReviewTask(
        AGENDA,
        facts.number(),
        "/meetings/ready",
        due.map(this::urgency).orElse(Urgency.LATER),
        due.map(day -> "The panel should review it within 6 weeks of the review meeting, by " + Words.day(day) + ".")
            .orElse("It is ready for the panel."));
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

  private Urgency urgency(LocalDate due) {
    if (due.isBefore(today())) {
      return Urgency.OVERDUE;
    }
    return due.isBefore(today().plusDays(SOON_DAYS)) ? Urgency.SOON : Urgency.LATER;
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
