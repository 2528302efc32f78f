package uk.cdop.information.chasing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.util.UUID;
import org.jboss.logging.Logger;
import uk.cdop.access.Actor;
import uk.cdop.access.CurrentActor;
import uk.cdop.directory.Cdop;
import uk.cdop.directory.Cdops;
import uk.cdop.platform.Round;

/** In office hours, every ten seconds: chases what is due, CDOP by CDOP, each request in a transaction of its own. */
@ApplicationScoped
public class ChaseRound extends Round {
  private static final Logger LOG = Logger.getLogger(ChaseRound.class);
  private static final int SECONDS = 10;
  private static final int BATCH = 200;

  @Inject ChasePlan plan;
  @Inject Cdops cdops;
  @Inject CurrentActor current;
  @Inject FindChases findChases;
  @Inject ChaseRequest chaseRequest;

  @Override
  protected int seconds() {
    return SECONDS;
  }

  @Override
  protected boolean next() {
    if (OfficeHours.open(plan.now())) {
      cdops.all().forEach(this::chase);
    }
    return false;
  }

  private void chase(Cdop cdop) {
    current.become(Actor.system(cdop.code()));
    for (UUID id : findChases.find(BATCH)) {
      try {
        chaseRequest.chase(id);
      } catch (TransactionalException | PersistenceException failed) {
        // One request that cannot be chased keeps no other waiting; the next round tries it again.
        LOG.warnf("Request %s was not chased: %s", id, failed.getClass().getSimpleName());
      }
    }
  }
}
