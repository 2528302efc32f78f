package uk.cdop.ncmd.sending;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** One client and one breaker for each CDOP that sends; the environment does not change while the server runs. */
@ApplicationScoped
public class Receivers {
  @Inject Transports transports;
  @Inject Clock clock;

  private final Map<String, Optional<Reached>> known = new ConcurrentHashMap<>();

  /** A receiver and whether it may be asked. */
  record Reached(Receiver receiver, CircuitBreaker breaker) {}

  /** Empty when no receiver is set up for the CDOP. */
  Optional<Reached> of(String cdop) {
    return known.computeIfAbsent(
        cdop, code -> transports.address(code).address().map(address -> new Reached(new Receiver(address, clock), new CircuitBreaker(clock))));
  }

  /** Until when nothing is sent for this CDOP because its receiver does not answer. */
  public Optional<Instant> pausedUntil(String cdop) {
    return Optional.ofNullable(known.get(cdop)).flatMap(found -> found).flatMap(reached -> reached.breaker().openUntil());
  }

  @PreDestroy
  void close() {
    known.values().forEach(found -> found.ifPresent(reached -> reached.receiver().close()));
  }
}
