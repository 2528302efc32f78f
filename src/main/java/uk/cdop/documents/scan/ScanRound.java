package uk.cdop.documents.scan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;
import uk.cdop.platform.Round;

/** Looks for files to scan every two seconds; each file has an actor of its own. */
@ApplicationScoped
public class ScanRound extends Round {
  private static final Logger LOG = Logger.getLogger(ScanRound.class);
  private static final int SECONDS = 2;

  @Inject ScanFile scanFile;
  @Inject VirusScanner scanner;

  @Override
  protected int seconds() {
    return SECONDS;
  }

  @Override
  protected boolean wanted() {
    if (!scanner.setUp()) {
      LOG.warn("No virus scanner is set up (CDOP_CLAMAV_HOST): files that are added wait in quarantine and cannot be opened");
    }
    return scanner.setUp();
  }

  @Override
  protected boolean next() {
    return scanFile.next();
  }
}
