package uk.cdop.meeting;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import uk.cdop.access.Access;
import uk.cdop.access.Colleague;
import uk.cdop.access.Colleagues;
import uk.cdop.access.Permission;
import uk.cdop.access.Role;
import uk.cdop.access.UseCase;

/** Shows a coordinator the plan of a meeting, new or made, and whom they can invite. */
@UseCase
public class ViewPlan {
  @Inject Access access;
  @Inject Meetings meetings;
  @Inject StandingMembers panel;
  @Inject Colleagues colleagues;

  /** The plan as it stands, the colleagues to choose from by name, and the standing members among them. */
  public record View(
      Optional<Plan> plan, long version, List<Colleague> chairs, List<Colleague> members, Map<String, Discipline> standing) {}

  /**
   * @param id empty for a meeting that is not planned yet
   */
  public View view(Optional<UUID> id) {
    access.require(Permission.PLAN_MEETING);
    Map<String, Colleague> members = new LinkedHashMap<>();
    Stream.of(Role.PANEL_CHAIR, Role.PANEL_MEMBER, Role.DESIGNATED_DOCTOR)
        .flatMap(role -> colleagues.with(role).stream())
        .sorted(Comparator.comparing(Colleague::name))
        .forEach(colleague -> members.put(colleague.account(), colleague));
    Optional<Meeting> meeting = id.map(meetings::get);
    Map<String, Discipline> standing = new HashMap<>();
    panel.current().forEach(member -> standing.put(member.account(), member.discipline()));
    return new View(
        meeting.map(one -> plan(one, meetings.invited(one.id()))),
        meeting.map(Meeting::version).orElse(0L),
        colleagues.with(Role.PANEL_CHAIR),
        List.copyOf(members.values()),
        standing);
  }

  private static Plan plan(Meeting meeting, List<Invited> asked) {
    Map<String, Discipline> invited = new HashMap<>();
    asked.stream()
        .filter(one -> one.onlyFor().isEmpty() && one.inPlaceOf().isEmpty())
        .forEach(one -> invited.put(one.account(), one.discipline()));
    return new Plan(
        new Plan.When(meeting.heldOn(), meeting.startsAt(), meeting.length()),
        new Plan.Where(meeting.venue(), meeting.joining()),
        new Plan.About(meeting.kind(), meeting.theme(), meeting.ownPurpose()),
        meeting.chair(),
        meeting.deputyChair(),
        invited);
  }
}
