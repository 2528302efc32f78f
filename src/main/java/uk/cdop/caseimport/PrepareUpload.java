package uk.cdop.caseimport;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;

/** Says whether the actor may upload a file, new or into an import, before the file is read; and the import it goes into. */
@UseCase
public class PrepareUpload {
  @Inject Access access;
  @Inject Imports imports;
  @Inject Summaries summaries;

  public Optional<ImportSummary> prepare(Optional<UUID> into) {
    access.require(Permission.IMPORT_CASES);
    return into.map(imports::get).map(summaries::of);
  }
}
