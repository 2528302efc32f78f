package uk.cdop.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The one clock of the product, in the time of England, where every deadline is reckoned. */
@ApplicationScoped
public class Clocks {
  public static final ZoneId ENGLAND = ZoneId.of("Europe/London");

  @Produces
  Clock clock() {
    return Clock.system(ENGLAND);
  }
}
