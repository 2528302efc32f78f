package uk.cdop.analysis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All an analysis says at one moment.
 *
 * @param fingerprint changes with every save, so that what is signed is what was looked at
 */
public record AnalysisState(
    int number,
    CaseSummary summary,
    Categorisation category,
    Modifiability modifiability,
    Practice practice,
    List<Line<FactorEntry>> factors,
    List<Line<LearningEntry>> learning,
    List<Line<ActionEntry>> actions,
    Map<Part, Saving> savings,
    String reopenedBecause,
    Optional<Signature> signature,
    String fingerprint) {

  public List<Line<FactorEntry>> factorsOf(String domain) {
    return factors.stream().filter(line -> line.entry().domain().equals(domain)).toList();
  }

  /** All lines, kind by kind. */
  List<Line<?>> lines() {
    return Stream.<List<? extends Line<?>>>of(factors, learning, actions).<Line<?>>flatMap(List::stream).toList();
  }

  public Saving saving(Part part) {
    return savings.getOrDefault(part, Saving.NEVER);
  }

  public boolean signed() {
    return signature.isPresent();
  }

  boolean anyModifiable() {
    return factors.stream().anyMatch(line -> line.entry().modifiable().equals("Y"));
  }
}
