package uk.cdop.ncmd.web;

import java.util.Map;
import uk.cdop.ncmd.Transport;
import uk.cdop.ncmd.filing.LockTo;
import uk.cdop.ncmd.sending.ViewTransport;
import uk.cdop.platform.Entered;
import uk.cdop.platform.Mistakes;
import uk.cdop.platform.Words;

/** How a CDOP brings its documents to the national database, as it is shown and typed. */
public record SettingsForm(ViewTransport.View stored, Entered entered, Mistakes mistakes, boolean saved) {
  static SettingsForm of(ViewTransport.View stored, boolean saved) {
    Entered entered = Entered.prefilled(Map.of("kind", stored.kind().name(), "certificate", stored.certificate()));
    return new SettingsForm(stored, entered, Mistakes.none(), saved);
  }

  static SettingsForm read(ViewTransport.View stored, Entered entered) {
    Mistakes mistakes = Mistakes.none();
    var kind = Transport.read(entered.text("kind"));
    mistakes
        .addIf(kind.isEmpty(), "kind", "Select how your documents reach the national database")
        .addIf(kind.filter(Transport.API::equals).isPresent() && !stored.problem().isEmpty(), "kind", stored.problem());
    if (!entered.text("certificate").isEmpty() && LockTo.read(entered.text("certificate")) instanceof LockTo.Reading.Unusable unusable) {
      mistakes.add("certificate", unusable.why());
    }
    return new SettingsForm(stored, entered, mistakes, false);
  }

  Transport kind() {
    return Transport.read(entered.text("kind")).orElseThrow();
  }

  /** Whose key the files are locked to now, in words; empty when to nobody's. */
  public String lockedTo() {
    return stored.certificate().isEmpty() || !(LockTo.read(stored.certificate()) instanceof LockTo.Reading.Usable usable) ? "" : usable.to().words();
  }

  public String paused() {
    return stored.pausedUntil().map(Words::moment).orElse("");
  }
}
