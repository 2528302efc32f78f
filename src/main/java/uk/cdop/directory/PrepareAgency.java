package uk.cdop.directory;

import jakarta.inject.Inject;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;

/** Gives whoever keeps the directory an agency to change. */
@UseCase
public class PrepareAgency {
  @Inject Access access;
  @Inject Agencies agencies;
  @Inject Changes changes;

  /** The agency as it is stored, and who saved it last. */
  public record Prepared(UUID id, long version, AgencyFacts facts, String savedBy) {}

  /** Whether a new agency may be entered at all; refuses whoever may not. */
  public void forNew() {
    access.require(Permission.KEEP_DIRECTORY);
  }

  public Prepared prepare(UUID id) {
    access.require(Permission.KEEP_DIRECTORY);
    ListedAgency agency = agencies.entity(id);
    return new Prepared(id, agency.version(), agency.facts(), changes.lastBy(id));
  }
}
