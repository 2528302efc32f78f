package uk.cdop.caseimport;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** An import as its pages show it, with how many rows have each outcome. */
public record ImportSummary(
    UUID id,
    long version,
    ImportState state,
    String fileName,
    String uploadedBy,
    Instant uploadedAt,
    Optional<Instant> finishedAt,
    Optional<Undoing> undoing,
    Map<Outcome, Long> counts) {

  /** Who undid it, when and why. */
  public record Undoing(String by, Instant at, String reason) {}

  static ImportSummary of(CaseImport one, Map<String, String> names, Map<Outcome, Long> counts) {
    return new ImportSummary(
        one.id(),
        one.version(),
        one.state(),
        one.fileName(),
        names.getOrDefault(one.uploadedBy(), one.uploadedBy()),
        one.uploadedAt(),
        one.finishedAt(),
        one.undoneAt().map(at -> new Undoing(names.getOrDefault(one.undoneBy(), one.undoneBy()), at, one.undoReason())),
        counts);
  }

  public long count(Outcome outcome) {
    return counts.getOrDefault(outcome, 0L);
  }

  public long rows() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }
}
