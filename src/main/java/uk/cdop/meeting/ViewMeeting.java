package uk.cdop.meeting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.access.Colleagues;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Words;

/** Shows a meeting to those who may see it, each as much of every case as they may know. */
@UseCase
public class ViewMeeting {
  private static final int READY = 50;

  @Inject MeetingDoor door;
  @Inject Meetings meetings;
  @Inject MeetingLines lines;
  @Inject Known known;

  /** What else is known, and the record of looking. */
  @Dependent
  static class Known {
    @Inject uk.cdop.access.Access access;
    @Inject Closures closures;
    @Inject PanelRules rules;
    @Inject StandingMembers members;
    @Inject ReadyCases ready;
    @Inject Invitations invitations;
    @Inject Office office;
    @Inject Colleagues colleagues;
    @Inject AuditTrail audit;
  }

  public MeetingView view(UUID id) {
    MeetingDoor.Inside inside = door.enter(id, Permission.SEE_MEETINGS);
    known.audit.record(Act.of("meeting.viewed", id));
    Meeting meeting = inside.meeting();
    Agenda agenda = meetings.wholeAgenda(id);
    List<Invited> invited = meetings.invited(id);
    List<Interest> interests = meetings.interests(agenda.cases());
    Map<String, StandingMember> standing =
        known.members.current().stream().collect(Collectors.toMap(StandingMember::account, Function.identity()));
    Names names = names(meeting, invited, interests, standing);
    PanelRule rule = known.rules.current();
    boolean asked = invited.stream().anyMatch(one -> one.account().equals(inside.actor().id()));
    boolean planned = !meeting.closed();
    Set<UUID> shut = known.closures.toActor(id);
    return new MeetingView(
        id,
        meeting.version(),
        meeting.heldOn(),
        about(meeting, names),
        Stream.concat(
                invited.stream().filter(one -> open(one.onlyFor(), shut)).map(one -> member(one, meeting, agenda, Optional.ofNullable(standing.get(one.account())), names)),
                meetings.guests(id).stream().filter(one -> one.asked() && open(one.onlyFor(), shut)).map(one -> guest(one, agenda)))
            .sorted(Comparator.comparing(MeetingView.Member::name))
            .toList(),
        known.office.of(id, invited).stream()
            .map(one -> new MeetingView.Member(one.account(), one.name(), Office.BRINGS, one.present(), "", "", "", ""))
            .toList(),
        lines.of(agenda, new MeetingLines.Seen(inside, invited, interests, rule, names)),
        inside.mayPlan() && planned ? ready(known.access.barred()) : List.of(),
        new MeetingView.State(
            meeting.attendanceRecorded(),
            meeting.cancelledReason(),
            planned ? Quorums.expected(invited, rule).expected() : "",
            inside.mayPlan() && planned ? known.invitations.due(meeting).size() : 0),
        new MeetingView.May(
            inside.mayPlan(),
            inside.mayRecordAttendance() && !meeting.cancelled(),
            inside.chairs(),
            (asked || inside.mayPlan()) && !meeting.cancelled(),
            asked && planned,
            inside.actor().id()));
  }

  private Names names(Meeting meeting, List<Invited> invited, List<Interest> interests, Map<String, StandingMember> standing) {
    Set<String> accounts = new HashSet<>();
    invited.forEach(one -> accounts.add(one.account()));
    interests.forEach(one -> accounts.add(one.account()));
    standing.values().forEach(one -> accounts.add(one.facts().deputy()));
    accounts.add(meeting.chair());
    accounts.add(meeting.deputyChair());
    return new Names(known.colleagues.named(accounts));
  }

  private static MeetingView.About about(Meeting meeting, Names names) {
    return new MeetingView.About(
        meeting.title(),
        Words.weekday(meeting.heldOn()),
        Words.time(meeting.startsAt()),
        Words.time(meeting.startsAt().plus(meeting.length())),
        meeting.venue(),
        meeting.joining(),
        names.of(meeting.chair()),
        meeting.deputyChair().isEmpty() ? "" : names.of(meeting.deputyChair()),
        meeting.purpose(),
        meeting.kind().output(),
        meeting.kind() == PanelKind.THEMED);
  }

  private static MeetingView.Member member(
      Invited one, Meeting meeting, Agenda agenda, Optional<StandingMember> standing, Names names) {
    String letter = letter(one.onlyFor(), agenda);
    boolean chairs = one.account().equals(meeting.chair());
    String part =
        chairs ? "chair" : one.account().equals(meeting.deputyChair()) ? "deputy chair"
            : !one.inPlaceOf().isEmpty() ? "in place of " + names.of(one.inPlaceOf())
            : one.onlyFor().isPresent() ? "expert for one case" : "";
    return new MeetingView.Member(
        one.account(),
        names.of(one.account()),
        one.onlyFor().isPresent() ? "" : one.discipline().label(),
        one.present(),
        part,
        letter,
        switch (one.answer()) {
          case NONE -> "";
          case COMING -> "Will come";
          case NOT_COMING -> MeetingView.CANNOT_COME;
        },
        standing.map(member -> member.facts().deputy()).filter(deputy -> !deputy.isEmpty()).map(names::of).orElse(""));
  }

  private static MeetingView.Member guest(Guest one, Agenda agenda) {
    return new MeetingView.Member(
        one.id().toString(), one.name(), one.organisation(), one.present(), MeetingView.GUEST, letter(one.onlyFor(), agenda), one.apologised() ? MeetingView.CANNOT_COME : "", "");
  }

  private static boolean open(Optional<UUID> onlyFor, Set<UUID> shut) {
    return onlyFor.filter(shut::contains).isEmpty();
  }

  private static String letter(Optional<UUID> item, Agenda agenda) {
    return item.flatMap(only -> agenda.cases().stream().filter(one -> one.id().equals(only)).map(AgendaItem::letter).findFirst()).orElse("");
  }

  private List<MeetingView.Ready> ready(Set<UUID> barred) {
    return known.ready.list(barred).stream()
        .limit(READY)
        .map(one -> new MeetingView.Ready(one.facts().id().toString(), ReadyCases.words(one.facts())))
        .toList();
  }
}
