package uk.cdop.documents.scan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import uk.cdop.platform.ModuleApi;
import uk.cdop.platform.Settings;

/** Whether files are scanned here at all. Without a scanner every file waits in quarantine, and the pages say so. */
@ModuleApi
@ApplicationScoped
public class VirusScanner {
  private static final int STANDARD_PORT = 3310;

  public boolean setUp() {
    return clamd().isPresent();
  }

  Optional<Clamd> clamd() {
    return Settings.text("CDOP_CLAMAV_HOST")
        .map(host -> new Clamd(host, Settings.text("CDOP_CLAMAV_PORT").map(Integer::parseInt).orElse(STANDARD_PORT)));
  }
}
