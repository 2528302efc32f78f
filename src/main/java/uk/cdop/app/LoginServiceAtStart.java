package uk.cdop.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;
import uk.cdop.platform.Settings;

/** Refuses to start when nobody could log in, or in production with the secrets of the demo. */
@ApplicationScoped
public class LoginServiceAtStart {
  private static final Logger LOG = Logger.getLogger(LoginServiceAtStart.class);

  @Inject LoginService loginService;
  @Inject Settings settings;

  void check(@Observes @Initialized(ApplicationScoped.class) Object start) {
    loginService
        .problem()
        .ifPresent(
            problem ->
                cannotStart(
                    "the log-in service cannot be reached at "
                        + settings.oidcProviderUrl()
                        + " ("
                        + problem
                        + "). Check that Keycloak runs and that CDOP_OIDC_PROVIDER_URL is right."));
    if (!settings.demo()
        && Settings.text("CDOP_OIDC_CLIENT_SECRET").filter(secret -> secret.length() >= 20 && !secret.startsWith("demo")).isEmpty()) {
      cannotStart("CDOP_OIDC_CLIENT_SECRET is missing, shorter than 20 characters or a demo secret.");
    }
  }

  private static void cannotStart(String why) {
    LOG.fatal("CDOP cannot start: " + why);
    throw new IllegalStateException("CDOP cannot start: " + why);
  }
}
