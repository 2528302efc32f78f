package uk.cdop.caseimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.review.OldCases;
import uk.cdop.review.ReviewId;

/** Removes the next cases of an import that is being undone, and at the end forgets its other rows. A case that was worked on stays. */
@ApplicationScoped
public class RemoveRows {
  private static final int PIECE = 500;

  @Inject Imports imports;
  @Inject OldCases oldCases;
  @Inject AuditTrail audit;

  boolean next(CaseImport of) {
    Map<UUID, ReviewId> added = imports.added(of.id());
    Set<ReviewId> workedOn = oldCases.workedOn(added.values());
    List<UUID> rows =
        added.entrySet().stream().filter(row -> !workedOn.contains(row.getValue())).map(Map.Entry::getKey).limit(PIECE).toList();
    if (rows.isEmpty()) {
      imports.forgetRows(of.id());
      of.undone();
      audit.record(Act.of("caseimport.undone", of.id()));
      return false;
    }
    imports.remove(of.id(), rows).forEach(review -> audit.record(Act.on(review, "caseimport.case_removed", of.id())));
    return true;
  }
}
