package uk.cdop.themed;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.cdop.access.CdopNames;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.documents.Papers;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Words;

/**
 * Someone named for a regional meeting reads the anonymous copy of a case. Java asks the clock, the policies of the database ask
 * it again; each look is recorded for the reader's CDOP and shown to the owner.
 */
@UseCase
public class ReadShared {
  @Inject RegionalDoor door;
  @Inject Regionals regionals;
  @Inject Closures closures;
  @Inject Looking looking;

  /** The record of the look. */
  @jakarta.enterprise.context.Dependent
  static class Looking {
    @Inject CdopNames names;
    @Inject AuditTrail audit;
    @Inject Clock clock;
  }

  /** The reader's page: `watermark` says who reads; `next` is the letter of the next case, or empty. */
  public record View(UUID meeting, String title, String letter, Papers papers, String watermark, String until, String next) {}

  /**
   * @throws Missing when there is none, it is not yet or no longer open, or it is closed to the reader: the same answer
   */
  public View read(UUID id, String letter) {
    RegionalDoor.Inside inside = door.enter(id, Permission.ATTEND_REGIONAL);
    Regional meeting = inside.meeting();
    if (!inside.attends() || !inside.ours().agreed() || !meeting.open(looking.clock.instant())) {
      throw new Missing();
    }
    List<Item> agenda = regionals.agenda(id);
    List<String> closed = closures.letters(inside, agenda);
    Item item = regionals.item(id, letter);
    Map<String, Snapshot> readable = regionals.readable(id);
    if (closed.contains(letter) || !readable.containsKey(letter)) {
      throw new Missing();
    }
    regionals.keep(new Look(id, letter, inside.actor(), looking.clock.instant()));
    looking.audit.record(Act.of("themed.case_opened", id + "/" + letter));
    List<Item> others = new ArrayList<>(agenda);
    others.removeIf(other -> closed.contains(other.letter()) || !readable.containsKey(other.letter()));
    int at = others.indexOf(item);
    return new View(
        id,
        meeting.title(),
        letter,
        readable.get(letter).papers(),
        inside.actor().name() + ", " + looking.names.of(inside.actor().cdop()) + ", " + Words.moment(looking.clock.instant()),
        meeting.closesAt().map(end -> Words.day(end.minusSeconds(1))).orElse(""),
        at + 1 < others.size() ? others.get(at + 1).letter() : "");
  }
}
