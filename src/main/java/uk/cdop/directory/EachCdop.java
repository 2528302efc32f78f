package uk.cdop.directory;

import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import org.jboss.logging.Logger;
import uk.cdop.access.Actor;
import uk.cdop.access.CurrentActor;
import uk.cdop.platform.ModuleApi;
import uk.cdop.platform.Round;

/** Background work that the service does for one CDOP after the other, in the name of each. */
@ModuleApi
public abstract class EachCdop extends Round {
  private final Logger log = Logger.getLogger(getClass());

  @Inject Cdops cdops;
  @Inject CurrentActor current;

  /** The work for the CDOP in whose name the service acts now. */
  protected abstract void work();

  @Override
  protected boolean next() {
    cdops.all().forEach(this::workFor);
    return false;
  }

  private void workFor(Cdop cdop) {
    current.become(Actor.system(cdop.code()));
    try {
      work();
    } catch (TransactionalException | PersistenceException failed) {
      // What cannot be done for one CDOP now keeps no other waiting; the next round tries again.
      log.warnf("Work for %s waits: %s", cdop.code(), failed.getClass().getSimpleName());
    }
  }
}
