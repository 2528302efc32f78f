package uk.cdop.directory;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;

/** Shows an agency: its facts, its people, where a request goes today, and what was changed by whom. */
@UseCase
public class ViewAgency {
  @Inject Access access;
  @Inject Agencies agencies;
  @Inject Contacts contacts;
  @Inject Changes changes;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * An agency as it is shown.
   *
   * @param active whether the coordinator has not said that it is no longer asked
   * @param asked whether it is asked today: active, and the organisation exists
   */
  public record View(
      UUID id, long version, AgencyFacts facts, boolean active, boolean asked, List<Contact> contacts, Recipient recipient,
      List<Changes.Line> changes, LocalDate today, boolean mayKeep) {}

  public View view(UUID id) {
    access.require(Permission.SEE_DIRECTORY);
    ListedAgency agency = agencies.entity(id);
    List<Contact> people = contacts.of(id);
    LocalDate today = LocalDate.now(clock);
    audit.record(Act.of("directory.agency_viewed", id));
    return new View(
        id, agency.version(), agency.facts(), agency.active(), agency.askedOn(today), people,
        new Reception(agency.agency(), people).on(today), changes.of(id), today, access.may(Permission.KEEP_DIRECTORY));
  }
}
