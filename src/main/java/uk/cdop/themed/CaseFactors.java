package uk.cdop.themed;

import java.util.List;
import uk.cdop.analysis.FactorEntry;
import uk.cdop.analysis.PanelRecord;

/** The factors that may have contributed to the death of one case, for a matrix over several. */
record CaseFactors(String letter, List<Found> found) {
  private static final int CONTRIBUTED = 2;

  CaseFactors {
    found = List.copyOf(found);
  }

  /** One factor; the code is empty for one outside the taxonomy. */
  record Found(String domain, String code, boolean modifiable) {}

  static CaseFactors of(String letter, PanelRecord record) {
    return new CaseFactors(
        letter, contributed(record).stream().map(one -> new Found(one.domain(), one.code(), one.modifiable().equals("Y"))).toList());
  }

  static List<FactorEntry> contributed(PanelRecord record) {
    return record.lines().stream()
        .map(PanelRecord.RecordedLine::entry)
        .filter(FactorEntry.class::isInstance)
        .map(FactorEntry.class::cast)
        .filter(factor -> factor.grade() >= CONTRIBUTED)
        .toList();
  }
}
