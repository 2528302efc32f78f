package uk.cdop.demo;

import uk.cdop.review.Stage;

/** How far a case has come. The first three have no review; the others follow the stages of a review. */
enum Progress {
  UNTRIAGED, OUT_OF_SCOPE, TRANSFERRED, GATHERING, READY_FOR_CDRM, CDRM_HELD, READY_FOR_CDOP, SCHEDULED, DISCUSSED, CDOP_REVIEWED, FINALISED;

  /** The stage of the review: a case that was discussed stays on its agenda until the chair signs. */
  Stage stage() {
    return this == DISCUSSED ? Stage.SCHEDULED : Stage.valueOf(name());
  }

  boolean reviewed() {
    return compareTo(GATHERING) >= 0;
  }

  boolean reached(Progress stage) {
    return reviewed() && compareTo(stage) >= 0;
  }
}
