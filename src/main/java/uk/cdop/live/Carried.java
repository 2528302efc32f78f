package uk.cdop.live;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.analysis.LineEntry;
import uk.cdop.analysis.PanelRecord;
import uk.cdop.analysis.PanelRecord.RecordedLine;
import uk.cdop.platform.ModuleApi;

/**
 * A record on its way back to its owner.
 *
 * @param given what it was when the meeting began to work on it
 * @param record what it is now
 */
@ModuleApi
public record Carried(PanelRecord given, PanelRecord record) {
  /**
   * The record with what its owner changed meanwhile: lines that others added stay, lines and parts that the meeting left as they
   * were follow the owner. Where both changed something the meeting's words stand.
   */
  public PanelRecord onto(PanelRecord current) {
    return new PanelRecord(
        part(given.summary(), record.summary(), current.summary()),
        part(given.category(), record.category(), current.category()),
        part(given.modifiability(), record.modifiability(), current.modifiability()),
        part(given.practice(), record.practice(), current.practice()),
        lines(current));
  }

  private static <P> P part(P given, P now, P current) {
    return now.equals(given) ? current : now;
  }

  private List<RecordedLine> lines(PanelRecord current) {
    Map<UUID, LineEntry> before = byOrigin(given);
    Map<UUID, LineEntry> theirs = byOrigin(current);
    Stream<RecordedLine> ours =
        record.lines().stream()
            .filter(line -> line.origin().map(id -> theirs.containsKey(id) || !line.entry().equals(before.get(id))).orElse(true))
            .map(
                line ->
                    line.origin()
                        .filter(id -> line.entry().equals(before.get(id)))
                        .map(id -> new RecordedLine(line.origin(), theirs.get(id)))
                        .orElse(line));
    Stream<RecordedLine> added =
        current.lines().stream().filter(line -> line.origin().map(id -> !before.containsKey(id)).orElse(false));
    return Stream.concat(ours, added).toList();
  }

  private static Map<UUID, LineEntry> byOrigin(PanelRecord from) {
    return from.lines().stream()
        .filter(line -> line.origin().isPresent())
        .collect(Collectors.toMap(line -> line.origin().orElseThrow(), RecordedLine::entry));
  }
}
