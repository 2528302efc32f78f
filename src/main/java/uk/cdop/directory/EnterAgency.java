package uk.cdop.directory;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;
import uk.cdop.audit.Act;
import uk.cdop.audit.AuditTrail;
import uk.cdop.platform.Once;

/** Enters an agency into the directory. */
@UseCase
public class EnterAgency {
  @Inject Access access;
  @Inject Agencies agencies;
  @Inject Changes changes;
  @Inject Once once;
  @Inject AuditTrail audit;

  /** The new agency, or what the key made before; empty when another agency has the name. */
  public Optional<UUID> enter(AgencyFacts facts, String key) {
    Actor actor = access.require(Permission.KEEP_DIRECTORY);
    Optional<UUID> made = once.madeId(key);
    if (made.isPresent()) {
      return made;
    }
    if (agencies.taken(facts.name(), null)) {
      return Optional.empty();
    }
    ListedAgency agency = new ListedAgency(actor.cdop(), facts);
    agencies.add(agency);
    changes.note(agency, "Entered into the directory");
    once.remember(key, agency.id().toString());
    audit.record(Act.of("directory.agency_entered", agency.id()));
    return Optional.of(agency.id());
  }
}
