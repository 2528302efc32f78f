package uk.cdop.themed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import org.jboss.logging.Logger;
import uk.cdop.platform.Round;

/** Looks every two seconds for decisions of regional meetings to write to their owners' records. */
@ApplicationScoped
public class WriteBackRound extends Round {
  private static final Logger LOG = Logger.getLogger(WriteBackRound.class);
  private static final int SECONDS = 2;

  @Inject WaitingDecisions waiting;
  @Inject TakeOverDecision takeOver;

  @Override
  protected int seconds() {
    return SECONDS;
  }

  @Override
  protected boolean next() {
    for (WaitingDecisions.Waiting one : waiting.all()) {
      try {
        takeOver.take(one.id(), one.cdop());
      } catch (TransactionalException | PersistenceException failed) {
        // One that cannot be written keeps no other waiting; the next round tries it again.
        LOG.warnf("Decision %s was not written: %s", one.id(), failed.getClass().getSimpleName());
      }
    }
    return false;
  }
}
