package uk.cdop.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import uk.cdop.platform.Settings;
import uk.cdop.platform.Shell;
import uk.cdop.platform.Visitor;

/** Makes the shell of the page for the person who asked. */
@RequestScoped
public class Shells {
  private static final String VERSION = Long.toString(System.currentTimeMillis(), 36);

  @Inject CsrfToken csrf;
  @Inject HttpServletRequest request;
  @Inject Instance<Visitor> visitor;
  @Inject Settings settings;

  public Shell shell() {
    Optional<Visitor> known = visitor.stream().filter(Visitor::loggedIn).findFirst();
    return new Shell(
        csrf.value(),
        request.getRequestURI(),
        known.map(Visitor::signedIn).orElse(null),
        known.map(Visitor::navigation).orElse(List.of()),
        VERSION,
        settings.idleMinutes());
  }
}
