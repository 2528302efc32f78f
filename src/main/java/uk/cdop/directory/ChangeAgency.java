package uk.cdop.directory;

import jakarta.inject.Inject;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Stale;

/** Changes what the directory holds about an agency. */
@UseCase
public class ChangeAgency {
  @Inject Access access;
  @Inject Agencies agencies;
  @Inject AgencyKinds kinds;
  @Inject Changes changes;
  @Inject AuditTrail audit;

  /**
   * @return whether it was changed; not when another agency has the name
   * @throws Stale when somebody else changed it since
   */
  public boolean change(UUID id, long seen, AgencyFacts facts) {
    access.require(Permission.KEEP_DIRECTORY);
    ListedAgency agency = agencies.entity(id);
    if (agency.version() != seen) {
      throw new Stale();
    }
    if (agencies.taken(facts.name(), id)) {
      return false;
    }
    String what = Wording.agency(agency.facts(), facts, kinds::label);
    if (!what.isEmpty()) {
      agency.change(facts);
      changes.note(agency, what);
      audit.record(Act.of("directory.agency_changed", id));
    }
    return true;
  }
}
