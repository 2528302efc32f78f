package uk.cdop.caseimport;

import java.util.List;

/** What came of reading one row. */
sealed interface RowReading {
  /** Nothing is wrong with it. */
  record Good(OldRecord record) implements RowReading {}

  /** Something needs mending. */
  record Bad(List<RowMistake> mistakes) implements RowReading {}
}
