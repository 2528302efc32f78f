package uk.cdop.caseimport;

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
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Looks for imports to carry out every two seconds on every node; the locks in the database keep the nodes apart. */
@ApplicationScoped
public class ImportRound {
  private static final Logger LOG = Logger.getLogger(ImportRound.class);
  private static final int PIECES = 20;
  private static final int SECONDS = 2;

  @Inject WaitingImports waiting;
  @Inject CarryOutImport carryOut;
  @Inject RequestContextController requestContext;

  @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
  ManagedScheduledExecutorService executor;

  private volatile ScheduledFuture<?> nextRound;
  private volatile boolean ended;

  void begin(@Observes @Initialized(ApplicationScoped.class) Object start) {
    plan();
  }

  @PreDestroy
  void end() {
    ended = true;
    if (nextRound != null) {
      nextRound.cancel(false);
    }
  }

  private void plan() {
    nextRound = executor.schedule(this::round, SECONDS, TimeUnit.SECONDS);
  }

  private void round() {
    boolean opened = requestContext.activate();
    try {
      waiting.all().forEach(this::pieces);
    } catch (TransactionalException | PersistenceException databaseAway) {
      // The next round finds the same rows waiting.
      LOG.warnf("An import waits: %s", databaseAway.getClass().getSimpleName());
    } finally {
      if (opened) {
        requestContext.deactivate();
      }
      if (!ended) {
        plan();
      }
    }
  }

  /** A few pieces of each in turn, so that a large import does not hold up another CDOP's. */
  private void pieces(WaitingImports.Waiting one) {
    for (int done = 0; done < PIECES && carryOut.next(one.id(), one.cdop()); done++) {
      // Each piece has a transaction of its own, so that nothing done is lost when the server goes down.
    }
  }
}
