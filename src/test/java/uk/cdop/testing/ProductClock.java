package uk.cdop.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * The clock of the product under test, set forward for a while. Whoever moves it sets it right again before they leave, because
 * every test shares it; people are logged out by a long jump.
 */
public final class ProductClock {
  private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
  private static final Duration READ_ANEW = Duration.ofMillis(1_500);

  private ProductClock() {}

  /** From now on it is this time in England, and goes on from there. */
  public static void setTo(LocalDateTime moment) {
    write(Duration.between(Instant.now(), moment.atZone(ENGLAND).toInstant()).toString());
  }

  public static void setRight() {
    write("PT0S");
  }

  private static void write(String ahead) {
    try {
      Path file = TestStack.running().clock();
      Path fresh = Files.writeString(file.resolveSibling("clock.new"), ahead);
      Files.move(fresh, file, java.nio.file.StandardCopyOption.ATOMIC_MOVE, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      Thread.sleep(READ_ANEW.toMillis());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
