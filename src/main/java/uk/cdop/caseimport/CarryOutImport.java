package uk.cdop.caseimport;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.access.Access;
import uk.cdop.access.Actor;
import uk.cdop.access.CurrentActor;
import uk.cdop.access.Permission;
import uk.cdop.access.UseCase;

/**
 * Does the next piece of an import or of its undo, in a transaction of its own: each row is either wholly done or still waits, so
 * that a server that was killed goes on where it stopped and does nothing twice.
 */
@UseCase
public class CarryOutImport {
  @Inject CurrentActor current;
  @Inject Access access;
  @Inject Imports imports;
  @Inject AddRows addRows;
  @Inject RemoveRows removeRows;

  /** Whether there may be more to do. */
  public boolean next(UUID id, String cdop) {
    current.become(Actor.system(cdop));
    access.require(Permission.CARRY_OUT_IMPORT);
    Optional<CaseImport> taken = imports.take(id);
    return taken.isPresent() && (taken.get().state() == ImportState.RUNNING ? addRows.next(taken.get(), cdop) : removeRows.next(taken.get()));
  }
}
