package uk.cdop.platform;

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

/**
 * Background work that is looked for again and again, on every node; locks in the database keep the nodes apart. One round ends
 * before the next is planned, and what fails is found waiting by the next.
 */
@ModuleApi
public abstract class Round {
  private static final int BATCH = 20;
  private static final int LONGEST = Settings.text("CDOP_ROUND_SECONDS").map(Integer::parseInt).orElse(Integer.MAX_VALUE);

  private final Logger log = Logger.getLogger(getClass());

  @Inject RequestContextController requestContext;

  @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
  ManagedScheduledExecutorService executor;

  private volatile ScheduledFuture<?> nextRound;
  private volatile boolean ended;

  /** How long to wait between rounds, where the surroundings do not ask for less. */
  protected abstract int seconds();

  /**
   * Does one piece of work in a request context of its own.
   *
   * @return whether there may be more to do in this round
   */
  protected abstract boolean next();

  /** Whether this work is done at all here; asked once, at the start. */
  protected boolean wanted() {
    return true;
  }

  void begin(@Observes @Initialized(ApplicationScoped.class) Object start) {
    if (wanted()) {
      plan();
    }
  }

  @PreDestroy
  void end() {
    ended = true;
    if (nextRound != null) {
      nextRound.cancel(false);
    }
  }

  private void plan() {
    nextRound = executor.schedule(this::round, Math.min(seconds(), LONGEST), TimeUnit.SECONDS);
  }

  private void round() {
    try {
      for (int done = 0; done < BATCH && piece(); done++) {
        // Each piece has transactions of its own, so that a slow one holds up no other.
      }
    } catch (TransactionalException | PersistenceException databaseAway) {
      log.warnf("Work waits: %s", databaseAway.getClass().getSimpleName());
    } finally {
      if (!ended) {
        plan();
      }
    }
  }

  private boolean piece() {
    boolean opened = requestContext.activate();
    try {
      return next();
    } finally {
      if (opened) {
        requestContext.deactivate();
      }
    }
  }
}
