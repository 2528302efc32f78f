package uk.cdop.run;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Waiting for a server, in small steps, and no longer than it lives. */
final class Await {
  private static final HttpClient HTTP = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

  private Await() {}

  /** Whether the wish came true before the time was up or the server ended. */
  static boolean until(Duration limit, BooleanSupplier alive, BooleanSupplier wish) {
    Instant end = Instant.now().plus(limit);
    while (Instant.now().isBefore(end)) {
      if (wish.getAsBoolean()) {
        return true;
      }
      if (!alive.getAsBoolean()) {
        return false;
      }
      try {
        Thread.sleep(200);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
    return false;
  }

  static boolean answers(String url) {
    HttpRequest request = HttpRequest.newBuilder(URI.create(url)).timeout(Duration.ofSeconds(10)).build();
    try {
      return HTTP.send(request, BodyHandlers.discarding()).statusCode() < 400;
    } catch (IOException notYet) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
