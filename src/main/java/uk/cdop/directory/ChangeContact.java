package uk.cdop.directory;

import jakarta.inject.Inject;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Stale;

/** Changes a contact. A new usual contact takes the place of the one before. */
@UseCase
public class ChangeContact {
  @Inject Access access;
  @Inject Agencies agencies;
  @Inject Contacts contacts;
  @Inject Changes changes;
  @Inject AuditTrail audit;

  /**
   * @throws Stale when somebody else changed it since
   */
  public void change(UUID agency, UUID id, long seen, ContactFacts facts) {
    access.require(Permission.KEEP_DIRECTORY);
    ListedContact contact = contacts.entity(agency, id);
    if (contact.version() != seen) {
      throw new Stale();
    }
    if (facts.standsInForOrNull() != null) {
      contacts.entity(agency, facts.standsInForOrNull());
    }
    String what = Wording.contact(contact.facts(), facts);
    if (what.isEmpty()) {
      return;
    }
    if (facts.usual() && !contact.facts().usual()) {
      contacts.makeWay(agency);
    }
    contact.change(facts);
    changes.note(agencies.entity(agency), what);
    audit.record(Act.of("directory.contact_changed", id));
  }
}
