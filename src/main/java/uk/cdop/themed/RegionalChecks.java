package uk.cdop.themed;

import java.util.ArrayList;
import java.util.List;
import uk.cdop.analysis.AnalysisCode;
import uk.cdop.analysis.AnalysisCodes;
import uk.cdop.analysis.FactorEntry;
import uk.cdop.analysis.Finding;
import uk.cdop.analysis.PanelRecord;
import uk.cdop.analysis.PanelRecord.RecordedLine;

/** What a regional meeting's record of a case still lacks. What only the owner can tell, the owner's own check says before the signature. */
final class RegionalChecks {
  private RegionalChecks() {}

  static List<Finding> of(PanelRecord record, AnalysisCodes codes, String href) {
    List<Finding> found = new ArrayList<>();
    List<FactorEntry> factors =
        record.lines().stream().map(RecordedLine::entry).filter(FactorEntry.class::isInstance).map(FactorEntry.class::cast).toList();
    for (AnalysisCode domain : codes.domains()) {
      if (factors.stream().noneMatch(factor -> factor.domain().equals(domain.code()))) {
        found.add(new Finding(true, "Domain " + domain.code() + " has no line. Add a factor, or a line that shows it was considered", href));
      }
    }
    if (record.category().primary().isEmpty()) {
      found.add(new Finding(true, "Choose the category of death", href));
    }
    String outcome = record.modifiability().outcome();
    boolean modifiable = factors.stream().anyMatch(factor -> factor.modifiable().equals("Y"));
    if (outcome.isEmpty()) {
      found.add(new Finding(true, "Say whether modifiable factors were identified", href));
    } else if (outcome.equals("MOD") != modifiable && !outcome.equals("INAD")) {
      found.add(new Finding(true, "Check whether modifiable factors were identified: the answer does not agree with the factors", href));
    }
    return List.copyOf(found);
  }
}
