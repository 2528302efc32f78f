package uk.cdop.ncmd.reconciliation;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Cases of the list that are closed to whoever compares, by our number and by their reference. A line of one is kept with its case, so that it is closed too. */
record ClosedCases(Map<String, UUID> byNumber, Map<String, UUID> byReference) {
  ClosedCases {
    byNumber = Map.copyOf(byNumber);
    byReference = Map.copyOf(byReference);
  }

  Optional<UUID> of(TheirList.Row row) {
    return Optional.ofNullable(byReference.get(row.reference())).or(() -> Optional.ofNullable(byNumber.get(row.caseNumber())));
  }
}
