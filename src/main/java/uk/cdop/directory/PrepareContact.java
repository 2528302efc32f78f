package uk.cdop.directory;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;

/** Gives whoever keeps the directory a contact to enter or to change. */
@UseCase
public class PrepareContact {
  @Inject Access access;
  @Inject Agencies agencies;
  @Inject Contacts contacts;
  @Inject Changes changes;

  /** The contact as it is stored, and who saved the agency last. */
  public record Stored(UUID id, long version, ContactFacts facts) {}

  /**
   * What the page needs.
   *
   * @param colleagues those of the agency whom the contact can stand in for
   */
  public record Prepared(UUID agency, String agencyName, Optional<Stored> stored, List<Contact> colleagues, String savedBy) {}

  /**
   * @param contact empty for a new one
   */
  public Prepared prepare(UUID agency, Optional<UUID> contact) {
    access.require(Permission.KEEP_DIRECTORY);
    String name = agencies.entity(agency).facts().name();
    Optional<Stored> stored =
        contact.map(id -> contacts.entity(agency, id)).map(known -> new Stored(known.id(), known.version(), known.facts()));
    return new Prepared(
        agency, name, stored,
        contacts.of(agency).stream().filter(other -> contact.filter(other.id()::equals).isEmpty()).toList(),
        changes.lastBy(agency));
  }
}
