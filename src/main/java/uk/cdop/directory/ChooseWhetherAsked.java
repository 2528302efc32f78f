package uk.cdop.directory;

import jakarta.inject.Inject;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;

/** Takes an agency out of those that are asked, or back among them. The same again changes nothing. */
@UseCase
public class ChooseWhetherAsked {
  @Inject Access access;
  @Inject Agencies agencies;
  @Inject Changes changes;
  @Inject AuditTrail audit;

  public void choose(UUID id, boolean asked) {
    access.require(Permission.KEEP_DIRECTORY);
    ListedAgency agency = agencies.entity(id);
    if (agency.active() != asked) {
      agency.ask(asked);
      changes.note(agency, asked ? "Asked again" : "No longer asked");
      audit.record(Act.of(asked ? "directory.agency_asked_again" : "directory.agency_left", id));
    }
  }
}
