package uk.cdop.documents.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;

/** Refuses to start without a good key for files: a file that cannot be encrypted must never be accepted. */
@ApplicationScoped
class FileKeyAtStart {
  private static final Logger LOG = Logger.getLogger(FileKeyAtStart.class);

  @Inject FileKeys keys;

  void check(@Observes @Initialized(ApplicationScoped.class) Object start) {
    try {
      keys.read();
    } catch (IllegalStateException wrong) {
      LOG.fatal("CDOP cannot start: " + wrong.getMessage());
      throw new IllegalStateException("CDOP cannot start: " + wrong.getMessage(), wrong);
    }
  }
}
