package uk.cdop.demo;

/** How far a case has come. The first three have no review; the others are the stages of a review, in their order. */
enum Progress {
  UNTRIAGED, OUT_OF_SCOPE, TRANSFERRED, GATHERING, READY_FOR_CDRM, CDRM_HELD, READY_FOR_CDOP, SCHEDULED, CDOP_REVIEWED, FINALISED;

  boolean reviewed() {
    return compareTo(GATHERING) >= 0;
  }

  boolean reached(Progress stage) {
    return reviewed() && compareTo(stage) >= 0;
  }
}
