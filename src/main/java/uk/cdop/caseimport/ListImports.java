package uk.cdop.caseimport;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Keyset;

/** Lists the imports of the actor's CDOP, newest first, 25 a page. */
@UseCase
public class ListImports {
  private static final int PAGE = 25;

  @Inject Access access;
  @Inject Imports imports;
  @Inject Summaries summaries;
  @Inject AuditTrail audit;

  /** One page and where the next begins. */
  public record Listing(List<ImportSummary> imports, Optional<Keyset> next) {}

  public Listing list(Optional<Keyset> after) {
    access.require(Permission.IMPORT_CASES);
    audit.record(Act.of("caseimport.listed", ""));
    List<CaseImport> found = imports.newest(after, PAGE + 1);
    List<CaseImport> page = found.stream().limit(PAGE).toList();
    Optional<Keyset> next =
        found.size() > PAGE ? Optional.of(new Keyset(page.getLast().uploadedAt(), page.getLast().id())) : Optional.empty();
    return new Listing(summaries.of(page), next);
  }
}
