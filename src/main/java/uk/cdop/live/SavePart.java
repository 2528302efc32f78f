package uk.cdop.live;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.UseCase;
import uk.cdop.platform.Missing;

/** Saves a part of a case's record as the recorder types it: half a sentence is kept as it is. */
@UseCase
public class SavePart {
  @Inject LiveDoor door;
  @Inject LiveRecords records;
  @Inject Clock clock;

  /**
   * @param version of the part that the recorder saw, 0 when nobody had saved it
   * @throws Missing when there is no such part
   */
  public Saved save(UUID meeting, String letter, String part, long version, Map<String, List<String>> sent) {
    LiveMeeting live = door.record(meeting);
    LiveDoor.open(live, letter);
    Fields typed = Fields.of(sent, Wording.fields(part).orElseThrow(Missing::new));
    if (part.startsWith(Wording.ANSWER) && live.questions(letter).stream().noneMatch(one -> part.equals(Wording.ANSWER + one.id()))) {
      throw new Missing();
    }
    CaseItem item = records.held(meeting, letter);
    if (item.finalised()) {
      return new Saved.Closed();
    }
    Optional<CasePart> known = records.part(item, part);
    long stored = known.map(one -> one.typed().version()).orElse(0L);
    if (known.isPresent() && known.orElseThrow().typed().fields().equals(typed)) {
      return new Saved.Kept(stored);
    }
    if (stored != version) {
      return known.<Saved>map(one -> new Saved.Overtaken(one.typed())).orElseGet(Saved.Gone::new);
    }
    known.ifPresentOrElse(
        one -> one.keep(typed, door.actor(), clock.instant()),
        () -> records.add(new CasePart(item, part, typed, door.actor(), clock.instant())));
    item.saved();
    live.done(letter, "live.part_saved");
    records.flush();
    return new Saved.Kept(stored + 1);
  }
}
