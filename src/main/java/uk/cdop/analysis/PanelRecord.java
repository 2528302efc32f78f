package uk.cdop.analysis;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.platform.ModuleApi;

/** All that a panel says about one case, as it is carried between the analysis and the meeting that works on it. */
@ModuleApi
public record PanelRecord(
    CaseSummary summary, Categorisation category, Modifiability modifiability, Practice practice, List<RecordedLine> lines) {
  public PanelRecord {
    lines = List.copyOf(lines);
  }

  /** The parts that are saved as a whole. */
  List<PartEntry> parts() {
    return List.of(summary, category, modifiability, practice);
  }

  /**
   * One line.
   *
   * @param origin the line of the analysis it began as; empty when the meeting added it
   */
  @ModuleApi
  public record RecordedLine(Optional<UUID> origin, LineEntry entry) {
    static RecordedLine of(UUID origin, LineEntry entry) {
      return new RecordedLine(Optional.of(origin), entry);
    }
  }
}
