package uk.cdop.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.CRC32;
import uk.cdop.platform.Settings;
import uk.cdop.platform.Shell;
import uk.cdop.platform.Visitor;

/** Makes the shell of the page for the person who asked. */
@RequestScoped
public class Shells {
  private static final AtomicReference<String> VERSION = new AtomicReference<>();

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
        version(),
        settings.idleMinutes());
  }

  /** Changes when a file of ours changes, and is the same on every node. */
  private String version() {
    String known = VERSION.get();
    if (known != null) {
      return known;
    }
    CRC32 sum = new CRC32();
    for (String file : List.of("app.css", "app.js")) {
      try (InputStream bytes = request.getServletContext().getResourceAsStream("/assets/" + file)) {
        sum.update(bytes.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    VERSION.set(Long.toString(sum.getValue(), 36));
    return VERSION.get();
  }
}
