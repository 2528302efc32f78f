package uk.cdop.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The one clock of the product, in the time of England, where every deadline is reckoned. In demo mode it can be set forward, so
 * that reminders and deadlines can be tried without waiting for them.
 */
@ApplicationScoped
public class Clocks {
  public static final ZoneId ENGLAND = ZoneId.of("Europe/London");

  private final Clock clock = demonstration().map(MovedClock::new).map(Clock.class::cast).orElse(Clock.system(ENGLAND));

  @Produces
  Clock clock() {
    return clock;
  }

  private static Optional<Path> demonstration() {
    return Settings.text("CDOP_MODE").filter("demo"::equals).flatMap(demo -> Settings.text("CDOP_CLOCK")).map(Path::of);
  }
}
