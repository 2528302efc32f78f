package uk.cdop.pack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import org.jboss.logging.Logger;
import uk.cdop.access.Actor;
import uk.cdop.access.CurrentActor;
import uk.cdop.directory.Cdop;
import uk.cdop.directory.Cdops;
import uk.cdop.platform.Round;

/** Twice a minute, CDOP by CDOP: deletes the private notes whose time is over. */
@ApplicationScoped
public class NotesRound extends Round {
  private static final Logger LOG = Logger.getLogger(NotesRound.class);
  private static final int SECONDS = 30;

  @Inject Cdops cdops;
  @Inject CurrentActor current;
  @Inject ForgetNotes forgetNotes;

  @Override
  protected int seconds() {
    return SECONDS;
  }

  @Override
  protected boolean next() {
    cdops.all().forEach(this::forget);
    return false;
  }

  private void forget(Cdop cdop) {
    current.become(Actor.system(cdop.code()));
    try {
      forgetNotes.forget();
    } catch (TransactionalException | PersistenceException failed) {
      // The notes of one CDOP that cannot be deleted now keep no other's; the next round tries again.
      LOG.warnf("Notes of %s were not deleted: %s", cdop.code(), failed.getClass().getSimpleName());
    }
  }
}
