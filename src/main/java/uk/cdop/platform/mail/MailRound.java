package uk.cdop.platform.mail;

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

/** Looks for waiting mail every two seconds on every node; the locks in the database keep the nodes apart. */
@ApplicationScoped
public class MailRound {
  private static final Logger LOG = Logger.getLogger(MailRound.class);
  private static final int BATCH = 20;
  private static final int SECONDS = 2;

  @Inject SendMail sendMail;
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
      for (int sent = 0; sent < BATCH && sendMail.next(); sent++) {
        // Each mail has a transaction of its own, so that a slow mail server holds one row.
      }
    } catch (TransactionalException | PersistenceException databaseAway) {
      // The next round finds the same mail waiting.
      LOG.warnf("Mail waits: %s", databaseAway.getClass().getSimpleName());
    } finally {
      if (opened) {
        requestContext.deactivate();
      }
      if (!ended) {
        plan();
      }
    }
  }
}
