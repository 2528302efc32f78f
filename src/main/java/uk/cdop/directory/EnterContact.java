package uk.cdop.directory;

import jakarta.inject.Inject;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Once;

/** Enters a contact at an agency. A new usual contact takes the place of the one before. */
@UseCase
public class EnterContact {
  @Inject Access access;
  @Inject Agencies agencies;
  @Inject Contacts contacts;
  @Inject Changes changes;
  @Inject Once once;
  @Inject AuditTrail audit;

  /** The same key again enters nobody twice. */
  public void enter(UUID agency, ContactFacts facts, String key) {
    access.require(Permission.KEEP_DIRECTORY);
    ListedAgency known = agencies.entity(agency);
    if (once.made(key).isPresent()) {
      return;
    }
    if (facts.standsInForOrNull() != null) {
      contacts.entity(agency, facts.standsInForOrNull());
    }
    if (facts.usual()) {
      contacts.makeWay(agency);
    }
    ListedContact contact = new ListedContact(known, facts);
    contacts.add(contact);
    changes.note(known, "Contact " + facts.name() + " entered");
    once.remember(key, contact.id().toString());
    audit.record(Act.of("directory.contact_entered", contact.id()));
  }
}
