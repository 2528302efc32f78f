package uk.cdop.ncmd.reconciliation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What came out for one case, before it is kept.
 *
 * @param review the case here, if it is known
 */
record Line(Kind kind, Optional<UUID> review, String caseNumber, String reference, String ours, String theirs, List<String> differences) {
  static final int LONGEST_THEIRS = 4000;

  /** In the order in which a person looks at them. */
  enum Kind {
    OURS_ONLY("Only we have it"),
    THEIRS_ONLY("Only they have it"),
    DIFFERENT("We differ"),
    MATCHED("The same");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }

  @Override
  public String toString() {
    return "Line " + kind;
  }
}
