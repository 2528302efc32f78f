package uk.cdop.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.cdop.analysis.PanelRecord.RecordedLine;

/**
 * What a meeting did to the lines of a draft. A line that somebody removed while the meeting worked on it is added again: what
 * the meeting says is not lost.
 */
record ChangedLines(List<LineEntry> added, Map<UUID, LineEntry> changed, Set<UUID> removed) {

  static ChangedLines of(List<Line<?>> known, List<RecordedLine> recorded, WithoutNames without) {
    Map<UUID, LineEntry> left = new LinkedHashMap<>(known.stream().collect(Collectors.toMap(Line::id, Line::entry)));
    List<LineEntry> added = new ArrayList<>();
    Map<UUID, LineEntry> changed = new LinkedHashMap<>();
    for (RecordedLine each : recorded) {
      LineEntry before = each.origin().map(left::get).filter(entry -> entry.kind() == each.entry().kind()).orElse(null);
      if (before == null) {
        added.add(each.entry());
        continue;
      }
      UUID id = each.origin().orElseThrow();
      left.remove(id);
      if (!each.entry().equals(before) && !each.entry().equals(without.of(before))) {
        changed.put(id, each.entry());
      }
    }
    return new ChangedLines(added, changed, Set.copyOf(left.keySet()));
  }
}
