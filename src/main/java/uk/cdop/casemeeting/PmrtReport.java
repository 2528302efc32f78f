package uk.cdop.casemeeting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A report of the Perinatal Mortality Review Tool, which for a baby stands as the record of the child death review meeting.
 *
 * @param reference the number the tool gave the review
 * @param birth the grade of care of mother and baby up to the birth; `baby` of the baby up to the death; `mother` of the
 *     mother after it
 * @param documentOrNull the report among the documents of the case
 */
public record PmrtReport(String reference, LocalDate reportedOn, Grade birth, Grade baby, Grade mother, UUID documentOrNull) {

  /** How care was graded. The wording is a draft until it is checked against the tool. */
  public enum Grade {
    A("A: no issues with care were found"),
    B("B: issues with care that would have made no difference to the outcome"),
    C("C: issues with care that may have made a difference to the outcome"),
    D("D: issues with care that were likely to have made a difference to the outcome");

    private final String label;

    Grade(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  public Optional<UUID> document() {
    return Optional.ofNullable(documentOrNull);
  }
}
