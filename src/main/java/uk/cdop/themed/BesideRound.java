package uk.cdop.themed;

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

/** Twice a minute, CDOP by CDOP: deletes what was written beside shared cases that are closed. */
@ApplicationScoped
public class BesideRound extends Round {
  private static final Logger LOG = Logger.getLogger(BesideRound.class);
  private static final int SECONDS = 30;

  @Inject Cdops cdops;
  @Inject CurrentActor current;
  @Inject ForgetBesideShared forgetBeside;

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
      forgetBeside.forget();
    } catch (TransactionalException | PersistenceException failed) {
      // The notes of one CDOP that cannot be deleted now keep no other's; the next round tries again.
      LOG.warnf("What was written beside shared cases in %s was not deleted: %s", cdop.code(), failed.getClass().getSimpleName());
    }
  }
}
