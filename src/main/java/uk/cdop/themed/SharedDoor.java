package uk.cdop.themed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.platform.Missing;

/**
 * The one way to a shared case. Java asks the clock, the policies of the database ask it again. A case that was withdrawn or
 * recalled, or whose time is over, is closed to everybody; a person who is not named, or has a connection, learns not even that.
 */
@ApplicationScoped
class SharedDoor {
  @Inject RegionalDoor door;
  @Inject Regionals regionals;
  @Inject Closures closures;
  @Inject Clock clock;

  /** What lies behind the door. */
  sealed interface Way {}

  /**
   * The case, for this reader.
   *
   * @param letters of all cases that this reader may read, in the order of the agenda
   */
  record In(RegionalDoor.Inside inside, RegionalItem item, Snapshot copy, List<String> letters) implements Way {
    Actor reader() {
      return inside.actor();
    }

    Regional meeting() {
      return inside.meeting();
    }

    /** Whether the reader is one of those who are asked about the case. */
    boolean answers() {
      return inside.runs() || inside.meeting().deputisedBy(inside.actor());
    }
  }

  /** A case that was open once. */
  record Shut() implements Way {}

  /**
   * @throws Missing when there is no such case, or it is not the actor's to read: the same answer
   */
  Way enter(UUID id, String letter) {
    RegionalDoor.Inside inside = door.enter(id, Permission.ATTEND_REGIONAL);
    Regional meeting = inside.meeting();
    if (!inside.attends() || !inside.ours().agreed() || meeting.closesAt().isEmpty()) {
      throw new Missing();
    }
    List<RegionalItem> all = regionals.everOnAgenda(id);
    RegionalItem item = all.stream().filter(one -> one.letter().equals(letter)).findFirst().orElseThrow(Missing::new);
    List<String> closed = closures.letters(inside, all);
    if (closed.contains(letter)) {
      throw new Missing();
    }
    Map<String, Snapshot> readable = meeting.open(clock.instant()) ? regionals.readable(id) : Map.of();
    if (item.withdrawn() || !readable.containsKey(letter)) {
      return new Shut();
    }
    return new In(
        inside,
        item,
        readable.get(letter),
        all.stream().filter(one -> !one.withdrawn()).map(RegionalItem::letter).filter(one -> readable.containsKey(one) && !closed.contains(one)).toList());
  }
}
