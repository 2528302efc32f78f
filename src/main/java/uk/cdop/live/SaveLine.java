package uk.cdop.live;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.UseCase;
import uk.cdop.platform.Missing;

/** Saves or removes a line of a case's record. The page gives a new line its id, so the same line sent again is the same line. */
@UseCase
public class SaveLine {
  @Inject LiveDoor door;
  @Inject LiveRecords records;
  @Inject Clock clock;

  /**
   * @param version of the line that the recorder saw, 0 for a new one
   * @throws Missing when the kind is none that is written here, or the id belongs to another case
   */
  public Saved save(UUID meeting, String letter, UUID id, String kind, long version, Map<String, List<String>> sent) {
    LiveMeeting live = door.record(meeting);
    LiveDoor.open(live, letter);
    Fields typed = Fields.of(sent, Wording.fields(kind).filter(fields -> fields.contains("text")).orElseThrow(Missing::new));
    if (typed.values().containsKey("domain") && !typed.text("domain").matches("[A-D]")) {
      throw new Missing();
    }
    CaseItem item = records.held(meeting, letter);
    if (item.finalised()) {
      return new Saved.Closed();
    }
    Optional<CaseLine> known = line(item, id);
    if (known.filter(CaseLine::removed).isPresent()) {
      return new Saved.Gone();
    }
    long stored = known.map(line -> line.typed().version()).orElse(0L);
    if (known.isPresent() && known.orElseThrow().typed().fields().equals(typed)) {
      return new Saved.Kept(stored);
    }
    if (stored != version) {
      return known.<Saved>map(line -> new Saved.Overtaken(line.typed())).orElseGet(Saved.Gone::new);
    }
    Instant now = clock.instant();
    known.ifPresentOrElse(
        line -> line.keep(typed, door.actor(), now),
        () -> records.add(new CaseLine(id, item, kind, records.nextPlace(item), typed, door.actor(), now)));
    return kept(live, item, "live.line_saved", stored + 1);
  }

  /** Removes a line; it is kept in the database and shown nowhere. */
  public Saved remove(UUID meeting, String letter, UUID id, long version) {
    LiveMeeting live = door.record(meeting);
    LiveDoor.open(live, letter);
    CaseItem item = records.held(meeting, letter);
    Optional<CaseLine> known = line(item, id).filter(line -> !line.removed());
    if (item.finalised()) {
      return new Saved.Closed();
    }
    if (known.isEmpty()) {
      return new Saved.Kept(0);
    }
    if (known.orElseThrow().typed().version() != version) {
      return new Saved.Overtaken(known.orElseThrow().typed());
    }
    known.orElseThrow().remove(door.actor(), clock.instant());
    return kept(live, item, "live.line_removed", version + 1);
  }

  private Saved kept(LiveMeeting live, CaseItem item, String act, long version) {
    item.saved();
    live.done(item.letter(), act);
    records.flush();
    return new Saved.Kept(version);
  }

  private Optional<CaseLine> line(CaseItem item, UUID id) {
    Optional<CaseLine> known = records.line(id);
    if (known.filter(line -> !line.of(item)).isPresent()) {
      throw new Missing();
    }
    return known;
  }
}
