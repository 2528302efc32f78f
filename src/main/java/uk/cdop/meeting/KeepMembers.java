package uk.cdop.meeting;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Colleague;
import uk.cdop.access.Colleagues;
import uk.cdop.access.Permission;
import uk.cdop.access.Role;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Words;

/** The coordinator keeps the list of the panel's standing members: shows it, adds to it, changes it, ends a membership. */
@UseCase
public class KeepMembers {
  @Inject Access access;
  @Inject StandingMembers members;
  @Inject Colleagues colleagues;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** A member as the list shows them. */
  public record Line(
      UUID id, long version, String account, String name, MemberFacts facts, String deputyName, String since, String until) {}

  /** The list, and who could be a member or a deputy. */
  public record View(List<Line> current, List<Line> former, List<Colleague> people) {
    public Line line(UUID id) {
      return current.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(Missing::new);
    }
  }

  public View list() {
    access.require(Permission.PLAN_MEETING);
    audit.record(Act.of("meeting.members_listed", ""));
    Map<String, Colleague> people = people();
    return new View(
        members.current().stream().map(member -> line(member, people)).toList(),
        members.former().stream().map(member -> line(member, people)).toList(),
        List.copyOf(people.values()));
  }

  /** Adds a member; whoever is one already is changed instead. */
  public void add(String account, MemberFacts facts) {
    Actor actor = access.require(Permission.PLAN_MEETING);
    Optional<StandingMember> known = members.of(account);
    if (known.isPresent()) {
      known.get().change(facts, known.get().version(), actor, clock.instant());
    } else {
      members.add(new StandingMember(actor, account, facts, LocalDate.now(clock), clock.instant()));
    }
    audit.record(Act.of("meeting.member_added", account));
  }

  /**
   * @throws uk.cdop.platform.Stale when someone changed the member after this version was read
   */
  public void change(UUID id, long seen, MemberFacts facts) {
    Actor actor = access.require(Permission.PLAN_MEETING);
    members.get(id).change(facts, seen, actor, clock.instant());
    audit.record(Act.of("meeting.member_changed", id));
  }

  /** Meetings they were invited to stay as they are; they are not asked to new ones. */
  public void end(UUID id, long seen) {
    Actor actor = access.require(Permission.PLAN_MEETING);
    members.get(id).end(LocalDate.now(clock), seen, actor, clock.instant());
    audit.record(Act.of("meeting.member_ended", id));
  }

  private Map<String, Colleague> people() {
    Map<String, Colleague> people = new LinkedHashMap<>();
    Stream.of(Role.PANEL_CHAIR, Role.PANEL_MEMBER, Role.DESIGNATED_DOCTOR)
        .flatMap(role -> colleagues.with(role).stream())
        .sorted(Comparator.comparing(Colleague::name))
        .forEach(colleague -> people.put(colleague.account(), colleague));
    return people;
  }

  private static Line line(StandingMember member, Map<String, Colleague> people) {
    return new Line(
        member.id(),
        member.version(),
        member.account(),
        name(member.account(), people),
        member.facts(),
        member.facts().deputy().isEmpty() ? "" : name(member.facts().deputy(), people),
        Words.day(member.startedOn()),
        member.endedOn().map(Words::day).orElse(""));
  }

  private static String name(String account, Map<String, Colleague> people) {
    return people.containsKey(account) ? people.get(account).name() : "A former colleague";
  }
}
