package uk.cdop.live;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.CurrentActor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;

/** The service itself looks where a meeting is, for all who listen to it at once: the rows say it, whichever node wrote them. */
@UseCase
public class Whereabouts {
  @Inject Access access;
  @Inject CurrentActor current;
  @Inject LiveRecords records;
  @Inject @Any Instance<LiveMeetings> kinds;
  @Inject Clock clock;

  /**
   * What open pages need to know. It names nobody.
   *
   * @param mark moves with everything a recorder's page shows
   * @param closedTo the accounts that must not be told which case it is
   */
  public record Seen(Position position, String mark, Set<String> closedTo) {}

  /**
   * @param there the accounts with a recorder's page open on this node
   * @param listening all accounts that listen on this node
   * @return nothing while the meeting has not begun
   */
  public Optional<Seen> look(UUID meeting, String cdop, List<String> there, Set<String> listening) {
    current.become(Actor.system(cdop));
    access.require(Permission.TELL_LISTENERS);
    Optional<Course> course = records.course(meeting);
    if (course.isEmpty()) {
      return Optional.empty();
    }
    if (!there.isEmpty()) {
      records.stillThere(meeting, there);
    }
    Position position = course.orElseThrow().position();
    Instant fresh = clock.instant().minus(OpenRecord.STILL_THERE);
    Set<String> closed =
        position.letter().isEmpty()
            ? Set.of()
            : kinds.stream().flatMap(kind -> kind.closedTo(meeting, position.letter(), listening).stream()).collect(Collectors.toSet());
    String mark = records.mark(meeting, fresh) + "-" + course.orElseThrow().seated() + "-" + position.moved() + "-" + closed.size();
    return Optional.of(new Seen(position, Integer.toHexString(mark.hashCode()), closed));
  }
}
