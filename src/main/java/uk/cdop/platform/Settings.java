package uk.cdop.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;

/** What the surroundings say, read from environment variables only; `docs/production.md` lists them all. */
@ModuleApi
@ApplicationScoped
public class Settings {
  public boolean demo() {
    return "demo".equals(text("CDOP_MODE").orElse("production"));
  }

  /** The address people use, without a slash at its end; links in mail start with it. */
  public String publicUrl() {
    return text("CDOP_PUBLIC_URL").orElse("http://localhost:8080").replaceAll("/+$", "");
  }

  public String oidcProviderUrl() {
    return text("CDOP_OIDC_PROVIDER_URL").orElse("http://localhost:8180/realms/cdop");
  }

  /** Scheme, host and port of the log-in service, as a content security policy wants it. */
  public String oidcOrigin() {
    URI provider = URI.create(oidcProviderUrl());
    return provider.getScheme() + "://" + provider.getAuthority();
  }

  public String mailFrom() {
    return text("CDOP_MAIL_FROM").orElse("no-reply@cdop.example");
  }

  public int idleMinutes() {
    return text("CDOP_IDLE_MINUTES").map(Integer::parseInt).orElse(15);
  }

  public static Optional<String> text(String name) {
    return Optional.ofNullable(System.getenv(name)).map(String::strip).filter(value -> !value.isEmpty());
  }
}
