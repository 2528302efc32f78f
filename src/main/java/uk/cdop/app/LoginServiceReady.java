package uk.cdop.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready while Keycloak answers for the realm; without it nobody can log in. */
@Readiness
@ApplicationScoped
public class LoginServiceReady implements HealthCheck {
  @Inject LoginService loginService;

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("log-in service").status(loginService.problem().isEmpty()).build();
  }
}
