package uk.cdop.themed;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.access.Colleague;
import uk.cdop.access.Colleagues;
import uk.cdop.access.Permission;
import uk.cdop.access.Role;
import uk.cdop.access.UseCase;

/** Shows whom of its own people a CDOP can name for a regional meeting, and whom it has named. */
@UseCase
public class ViewAttendees {
  @Inject RegionalDoor door;
  @Inject Regionals regionals;
  @Inject Colleagues colleagues;

  /** The people to choose from, and what the named ones bring, by account. */
  public record View(UUID id, String title, List<Colleague> people, Map<String, Brings> named, String chair) {}

  public View view(UUID id) {
    RegionalDoor.Inside inside = door.enter(id, Permission.AGREE_REGIONAL);
    Map<String, Colleague> people = new LinkedHashMap<>();
    Stream.of(Role.PANEL_CHAIR, Role.PANEL_MEMBER, Role.DESIGNATED_DOCTOR, Role.COORDINATOR)
        .flatMap(role -> colleagues.with(role).stream())
        .sorted(Comparator.comparing(Colleague::name))
        .forEach(colleague -> people.put(colleague.account(), colleague));
    Map<String, Brings> named =
        regionals.attendees(id).stream()
            .filter(one -> one.cdop().equals(inside.actor().cdop()))
            .collect(Collectors.toMap(Attendee::account, Attendee::brings));
    return new View(id, inside.meeting().title(), List.copyOf(people.values()), named, inside.ours().chair());
  }
}
