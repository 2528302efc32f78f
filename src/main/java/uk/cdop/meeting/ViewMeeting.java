package uk.cdop.meeting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.access.Access;
import uk.cdop.access.Colleague;
import uk.cdop.access.Colleagues;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Words;
import uk.cdop.review.ReviewFacts;
import uk.cdop.review.ReviewId;
import uk.cdop.review.Reviews;
import uk.cdop.review.Stage;

/** Shows a meeting to those who may see it, each as much of every case as they may know. */
@UseCase
public class ViewMeeting {
  @Inject MeetingDoor door;
  @Inject Meetings meetings;
  @Inject Access access;
  @Inject Known known;

  /** Names and facts from elsewhere, and the record of looking. */
  @Dependent
  static class Known {
    @Inject Reviews reviews;
    @Inject Colleagues colleagues;
    @Inject AuditTrail audit;
  }

  public MeetingView view(UUID id) {
    MeetingDoor.Inside inside = door.enter(id, Permission.SEE_MEETINGS);
    known.audit.record(Act.of("meeting.viewed", id));
    Meeting meeting = inside.meeting();
    List<AgendaItem> agenda = meetings.agenda(id);
    List<Interest> interests = agenda.isEmpty() ? List.of() : meetings.interests(agenda);
    List<Invited> invited = meetings.invited(id);
    Set<String> accounts = new HashSet<>();
    invited.forEach(one -> accounts.add(one.account()));
    interests.forEach(one -> accounts.add(one.account()));
    accounts.add(meeting.chair());
    Names names = new Names(known.colleagues.named(accounts));
    Map<ReviewId, ReviewFacts> facts =
        agenda.isEmpty() ? Map.of() : known.reviews.named(agenda.stream().map(AgendaItem::review).toList());
    List<UUID> papers = agenda.stream().flatMap(item -> item.papers().stream()).toList();
    Looker looker =
        new Looker(
            inside,
            meetings.barred(inside.actor()),
            papers.isEmpty() ? Set.of() : meetings.opened(papers, inside.actor().id()),
            meetings.quorumMembers(),
            invited);
    return new MeetingView(
        id,
        meeting.version(),
        meeting.heldOn(),
        Words.weekday(meeting.heldOn()),
        Words.time(meeting.startsAt()),
        meeting.venue(),
        names.of(meeting.chair()),
        invited.stream()
            .map(one -> new MeetingView.Member(one.account(), names.of(one.account()), one.discipline().label(), one.present(), one.account().equals(meeting.chair())))
            .sorted(java.util.Comparator.comparing(MeetingView.Member::name))
            .toList(),
        agenda.stream()
            .map(item -> line(item, facts.get(item.review()), interests.stream().filter(i -> i.item().equals(item.id())).toList(), names, looker))
            .toList(),
        inside.mayPlan() && !meeting.attendanceRecorded() ? ready(looker.barred()) : List.of(),
        meeting.attendanceRecorded(),
        new MeetingView.May(
            inside.mayPlan(),
            inside.mayRecordAttendance(),
            inside.chairs(),
            invited.stream().anyMatch(one -> one.account().equals(inside.actor().id())) || inside.mayPlan(),
            inside.actor().id()));
  }

  private record Names(Map<String, Colleague> people) {
    String of(String account) {
      return Optional.ofNullable(people.get(account)).map(Colleague::name).orElse("A former colleague");
    }
  }

  /** What the person who looks may do and knows already. */
  private record Looker(MeetingDoor.Inside inside, Set<UUID> barred, Set<UUID> opened, int needed, List<Invited> invited) {}

  private MeetingView.Case line(
      AgendaItem item, ReviewFacts facts, List<Interest> interests, Names names, Looker looker) {
    if (looker.barred().contains(item.review().value())) {
      return MeetingView.Case.closed(item.letter());
    }
    UUID review = item.review().value();
    boolean seesCase = access.may(Permission.SEE_REVIEW, review);
    boolean held = looker.inside().meeting().attendanceRecorded();
    String declared =
        interests.stream().anyMatch(i -> i.account().equals(looker.inside().actor().id()) && !i.connected())
            ? "You said you have no connection"
            : "";
    return new MeetingView.Case(
        item.letter(),
        false,
        Headline.of(facts.child()),
        seesCase ? facts.number() : "",
        seesCase ? "/reviews/" + review : "",
        item.minutes(),
        item.papers().isPresent(),
        item.papers().isPresent() && access.may(Permission.READ_PAPERS, review),
        item.papers().filter(looker.opened()::contains).isPresent(),
        access.may(Permission.SEE_ANALYSIS, review) ? "/reviews/" + review + "/analysis" : "",
        declared,
        held ? quorum(item, interests, looker).words() : "",
        interests.stream()
            .filter(Interest::connected)
            .filter(i -> looker.inside().mayPlan() || looker.inside().chairs())
            .map(
                i ->
                    new MeetingView.Declared(
                        i.id(),
                        i.account(),
                        names.of(i.account()),
                        looker.inside().chairs() ? i.words() : "",
                        Words.moment(i.declaredAt()),
                        i.withdrawnReason(),
                        looker.inside().chairs() && i.bars() && !i.account().equals(looker.inside().actor().id())))
            .toList(),
        item.leftCase());
  }

  /** Those present who neither left for the case nor have an interest in it. */
  static Quorum quorum(AgendaItem item, Collection<Interest> interests, Collection<Invited> invited, int needed) {
    Set<String> out =
        Stream.concat(interests.stream().filter(Interest::bars).map(Interest::account), item.leftCase().stream())
            .collect(Collectors.toSet());
    return Quorum.of(
        invited.stream().filter(Invited::present).filter(one -> !out.contains(one.account())).map(Invited::discipline).toList(), needed);
  }

  private static Quorum quorum(AgendaItem item, Collection<Interest> interests, Looker looker) {
    return quorum(item, interests, looker.invited(), looker.needed());
  }

  /** Cases that can be put on an agenda: ready, or scheduled before and not on any agenda to come. */
  private List<MeetingView.Ready> ready(Set<UUID> barred) {
    List<ReviewFacts> candidates = known.reviews.at(List.of(Stage.READY_FOR_CDOP, Stage.SCHEDULED), 200);
    if (candidates.isEmpty()) {
      return List.of();
    }
    Set<UUID> planned = meetings.onAnAgenda(candidates.stream().map(ReviewFacts::id).toList());
    return candidates.stream()
        .filter(facts -> !planned.contains(facts.id().value()) && !barred.contains(facts.id().value()))
        .collect(Collectors.toMap(ReviewFacts::id, Function.identity(), (a, b) -> a, java.util.LinkedHashMap::new))
        .values()
        .stream()
        .limit(50)
        .map(facts -> new MeetingView.Ready(facts.id().toString(), facts.number() + ", " + Headline.of(facts.child()).toLowerCase()))
        .toList();
  }
}
