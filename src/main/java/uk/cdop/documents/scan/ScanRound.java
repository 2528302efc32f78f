package uk.cdop.documents.scan;

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

/** Looks for files to scan every two seconds on every node; the locks in the database keep the nodes apart. */
@ApplicationScoped
public class ScanRound {
  private static final Logger LOG = Logger.getLogger(ScanRound.class);
  private static final int BATCH = 20;
  private static final int SECONDS = 2;

  @Inject ScanFile scanFile;
  @Inject VirusScanner scanner;
  @Inject RequestContextController requestContext;

  @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
  ManagedScheduledExecutorService executor;

  private volatile ScheduledFuture<?> nextRound;
  private volatile boolean ended;

  void begin(@Observes @Initialized(ApplicationScoped.class) Object start) {
    if (scanner.setUp()) {
      plan();
    } else {
      LOG.warn("No virus scanner is set up (CDOP_CLAMAV_HOST): files that are added wait in quarantine and cannot be opened");
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
    nextRound = executor.schedule(this::round, SECONDS, TimeUnit.SECONDS);
  }

  private void round() {
    try {
      for (int scanned = 0; scanned < BATCH && one(); scanned++) {
        // Each file has a transaction and an actor of its own.
      }
    } catch (TransactionalException | PersistenceException databaseAway) {
      LOG.warnf("Scans wait: %s", databaseAway.getClass().getSimpleName());
    } finally {
      if (!ended) {
        plan();
      }
    }
  }

  private boolean one() {
    boolean opened = requestContext.activate();
    try {
      return scanFile.next();
    } finally {
      if (opened) {
        requestContext.deactivate();
      }
    }
  }
}
