package uk.cdop.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import uk.cdop.platform.Settings;

/** Keycloak as this product sees it: whether it answers for the realm. */
@ApplicationScoped
public class LoginService {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();

  @Inject Settings settings;

  /** What stands in the way of logging in, in a few words; empty when nothing does. */
  Optional<String> problem() {
    URI discovery = URI.create(settings.oidcProviderUrl() + "/.well-known/openid-configuration");
    try {
      int status =
          CLIENT
              .send(
                  HttpRequest.newBuilder(discovery).timeout(Duration.ofSeconds(5)).build(),
                  HttpResponse.BodyHandlers.discarding())
              .statusCode();
      return status == 200 ? Optional.empty() : Optional.of("it answered " + status);
    } catch (IOException e) {
      return Optional.of("no connection");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.of("interrupted");
    }
  }
}
