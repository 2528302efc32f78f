package uk.cdop.caseimport.sheet;

import uk.cdop.platform.ModuleApi;

/** What came of reading a file. */
@ModuleApi
public sealed interface SheetReading {
  /** A table. */
  record Read(Sheet sheet) implements SheetReading {}

  /** Not a table we can read, and what to do about it. */
  record Unreadable(String why) implements SheetReading {}
}
