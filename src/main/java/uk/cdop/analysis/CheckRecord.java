package uk.cdop.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import uk.cdop.review.ReviewId;

/** Checks what a meeting recorded as if it stood in the analysis already. */
@ApplicationScoped
class CheckRecord {
  @Inject FindEvidence evidence;
  @Inject AnalysisCodes codes;

  List<Finding> findings(ReviewId review, AnalysisState draft, PanelRecord record) {
    return Checks.of(taken(draft, record), evidence.of(review), codes);
  }

  /** The draft as it would say what the record says. */
  static AnalysisState taken(AnalysisState draft, PanelRecord record) {
    return new AnalysisState(
        draft.number(),
        record.summary(),
        record.category(),
        record.modifiability(),
        record.practice(),
        draft.sheet(),
        record.lines().stream()
            .<Line<?>>map(line -> new Line<>(line.origin().orElseGet(UUID::randomUUID), line.entry(), Saving.NEVER))
            .toList(),
        draft.savings(),
        draft.reopenedBecause(),
        draft.signature(),
        draft.fingerprint());
  }
}
