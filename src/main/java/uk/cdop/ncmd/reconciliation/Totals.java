package uk.cdop.ncmd.reconciliation;

import java.util.Map;

/** How many lines of each kind a comparison has for one reader: only those of cases that are open to them. */
public record Totals(int oursOnly, int theirsOnly, int differing, int matched) {
  static final Totals NONE = new Totals(0, 0, 0, 0);

  static Totals of(Map<Line.Kind, Integer> counts) {
    return new Totals(
        counts.getOrDefault(Line.Kind.OURS_ONLY, 0),
        counts.getOrDefault(Line.Kind.THEIRS_ONLY, 0),
        counts.getOrDefault(Line.Kind.DIFFERENT, 0),
        counts.getOrDefault(Line.Kind.MATCHED, 0));
  }
}
