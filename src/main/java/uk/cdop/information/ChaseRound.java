package uk.cdop.information;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import uk.cdop.access.Actor;
import uk.cdop.access.CurrentActor;
import uk.cdop.directory.Cdop;
import uk.cdop.directory.Cdops;

/** In office hours, every ten seconds on every node: chases what is due, CDOP by CDOP, each request in a transaction of its own. */
@ApplicationScoped
public class ChaseRound {
  private static final Logger LOG = Logger.getLogger(ChaseRound.class);
  private static final int SECONDS = 10;
  private static final int BATCH = 200;

  @Inject ChasePlan plan;
  @Inject Cdops cdops;
  @Inject CurrentActor current;
  @Inject FindChases findChases;
  @Inject ChaseRequest chaseRequest;
  @Inject RequestContextController requestContext;

  @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
  ManagedScheduledExecutorService executor;

  private volatile ScheduledFuture<?> nextRound;
  private volatile boolean ended;

  void begin(@Observes @Initialized(ApplicationScoped.class) Object start) {
    later();
  }

  @PreDestroy
  void end() {
    ended = true;
    if (nextRound != null) {
      nextRound.cancel(false);
    }
  }

  private void later() {
    nextRound = executor.schedule(this::round, SECONDS, TimeUnit.SECONDS);
  }

  private void round() {
    boolean opened = requestContext.activate();
    try {
      if (OfficeHours.open(plan.now())) {
        cdops.all().forEach(this::chase);
      }
    } catch (TransactionalException | PersistenceException databaseAway) {
      LOG.warnf("Chasing waits: %s", databaseAway.getClass().getSimpleName());
    } finally {
      if (opened) {
        requestContext.deactivate();
      }
      if (!ended) {
        later();
      }
    }
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
