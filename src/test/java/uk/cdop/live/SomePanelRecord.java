package uk.cdop.live;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.analysis.CaseSummary;
import uk.cdop.analysis.Categorisation;
import uk.cdop.analysis.FactorEntry;
import uk.cdop.analysis.LearningEntry;
import uk.cdop.analysis.Modifiability;
import uk.cdop.analysis.PanelRecord;
import uk.cdop.analysis.PanelRecord.RecordedLine;
import uk.cdop.analysis.Practice;

/** Records to begin a meeting with. */
final class SomePanelRecord {
  static final UUID FACTOR = UUID.randomUUID();

  private SomePanelRecord() {}

  static PanelRecord record() {
    return new PanelRecord(
        new CaseSummary("Prematurity", "The child died on the ward."),
        new Categorisation(List.of("8", "9"), "8", "8.1", ""),
        new Modifiability("NOMOD", ""),
        new Practice("", ""),
        List.of(new RecordedLine(Optional.of(FACTOR), new FactorEntry("A", "", "Born early", 2, "N"))));
  }

  static PanelRecord with(PanelRecord record, RecordedLine... lines) {
    return new PanelRecord(record.summary(), record.category(), record.modifiability(), record.practice(), List.of(lines));
  }

  static RecordedLine added(UUID origin, String text) {
    return new RecordedLine(Optional.of(origin), new FactorEntry("B", "", text, 1, "N"));
  }
}
