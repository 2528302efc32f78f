package uk.cdop.analysis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.cdop.analysis.sheet.Sheet;

/**
 * All an analysis says at one moment.
 *
 * @param lines of every kind, each kind in its order
 * @param fingerprint changes with every save, so that what is signed is what was looked at
 */
public record AnalysisState(
    int number,
    CaseSummary summary,
    Categorisation category,
    Modifiability modifiability,
    Practice practice,
    Sheet sheet,
    List<Line<?>> lines,
    Map<Part, Saving> savings,
    String reopenedBecause,
    Optional<Signature> signature,
    String fingerprint) {
  public AnalysisState {
    lines = List.copyOf(lines);
  }

  public List<Line<FactorEntry>> factors() {
    return of(FactorEntry.class);
  }

  public List<Line<FactorEntry>> factorsOf(String domain) {
    return factors().stream().filter(line -> line.entry().domain().equals(domain)).toList();
  }

  public List<Line<LearningEntry>> learning() {
    return of(LearningEntry.class);
  }

  public List<Line<ActionEntry>> actions() {
    return of(ActionEntry.class);
  }

  /** The lines of one kind. */
  public List<Line<?>> lines(LineKind kind) {
    return lines.stream().<Line<?>>map(line -> line).filter(line -> line.entry().kind() == kind).toList();
  }

  /** What the lines of one kind say. */
  public <E extends LineEntry> List<E> entries(Class<E> kind) {
    return lines.stream().map(Line::entry).filter(kind::isInstance).map(kind::cast).toList();
  }

  private <E extends LineEntry> List<Line<E>> of(Class<E> kind) {
    return lines.stream()
        .filter(line -> kind.isInstance(line.entry()))
        .map(line -> new Line<>(line.id(), kind.cast(line.entry()), line.saving()))
        .toList();
  }

  public Saving saving(Part part) {
    return savings.getOrDefault(part, Saving.NEVER);
  }

  public boolean signed() {
    return signature.isPresent();
  }

  boolean anyModifiable() {
    return entries(FactorEntry.class).stream().anyMatch(factor -> factor.modifiable().equals("Y"));
  }
}
