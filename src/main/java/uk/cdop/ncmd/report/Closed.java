package uk.cdop.ncmd.report;

import jakarta.persistence.Query;
import java.util.Set;
import java.util.UUID;

/**
 * The cases that are closed to the reader. What counts and what lists leave out the same ones, or the difference of the two would
 * say something of just these.
 */
record Closed(Set<UUID> cases) {
  Closed {
    cases = Set.copyOf(cases);
  }

  /** The end of a condition that leaves them out. */
  String out(String column) {
    return cases.isEmpty() ? "" : " and " + column + " not in (:closed)";
  }

  Query in(Query query) {
    return cases.isEmpty() ? query : query.setParameter("closed", cases);
  }
}
