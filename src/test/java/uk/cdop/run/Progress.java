package uk.cdop.run;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;

/** What the launcher tells: one line a step, with the seconds since the start. */
public final class Progress {
  private final Instant begun = Instant.now();
  private final PrintStream out;

  public Progress(PrintStream out) {
    this.out = out;
  }

  void say(String line) {
    out.printf("%6.1f s  %s%n", Duration.between(begun, Instant.now()).toMillis() / 1000.0, line);
    out.flush();
  }
}
