package uk.cdop.caseimport;

import java.util.List;
import java.util.Optional;
import uk.cdop.review.ReviewId;

/** What checking a row found: what becomes of it and, in words, why; the case that is already here, where it may be linked. */
record Verdict(Outcome outcome, List<RowMistake> mistakes, String caseNumber, String note, Optional<ReviewId> review) {
  static Verdict good(String caseNumber) {
    return new Verdict(Outcome.NEW, List.of(), caseNumber, "", Optional.empty());
  }

  static Verdict mend(List<RowMistake> mistakes) {
    return new Verdict(Outcome.MEND, mistakes, "", "", Optional.empty());
  }

  static Verdict here(String caseNumber, String note, Optional<ReviewId> review) {
    return new Verdict(Outcome.HERE, List.of(), caseNumber, note, review);
  }
}
