package uk.cdop.minutes;

import java.time.LocalDate;
import uk.cdop.platform.Words;

/** That minutes were approved; `name` is who recorded it. */
public record Approved(LocalDate on, String in, String name, String sha256) {
  public String words() {
    return "Approved at " + in + " on " + Words.day(on) + ", recorded by " + name;
  }
}
