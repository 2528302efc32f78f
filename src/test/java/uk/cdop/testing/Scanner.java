package uk.cdop.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The virus scanner of the tests. Where ClamAV's daemon is installed (Debian: clamav-daemon; or the program that CDOP_CLAMD
 * names) it is the real one, with one signature of our own that knows the EICAR test pattern; elsewhere it is
 * {@link InstreamServer}, which speaks the same protocol.
 */
public final class Scanner implements AutoCloseable {
  private static final String EICAR = "58354f2150254041505b345c505a58353428505e2937434329377d244549434152";
  private final Path folder;
  private final int port;
  private Process clamd;
  private InstreamServer standIn;

  public Scanner(Path folder, int port) {
    this.folder = folder;
    this.port = port;
  }

  public static Optional<Path> installed() {
    return Stream.concat(Optional.ofNullable(System.getenv("CDOP_CLAMD")).stream(), Stream.of("/usr/sbin/clamd"))
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  public int port() {
    return port;
  }

  /** Starts it; returns when it answers. */
  public Scanner start() {
    try {
      if (installed().isPresent()) {
        startClamd(installed().get());
      } else {
        standIn = new InstreamServer(port);
      }
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What kind of scanner it is, in words. */
  public String kind() {
    return clamd != null ? "ClamAV" : "a small server that speaks ClamAV's protocol";
  }

  private void startClamd(Path program) throws IOException {
    Path database = Files.createDirectories(folder.resolve("signatures"));
    Files.writeString(database.resolve("eicar.ndb"), "Cdop.Test.Eicar:0:*:" + EICAR + "\n");
    Path settings = folder.resolve("clamd.conf");
    Files.writeString(
        settings,
        "TCPSocket %d\nTCPAddr 127.0.0.1\nDatabaseDirectory %s\nForeground yes\nStreamMaxLength 25M\n".formatted(port, database));
    clamd =
        new ProcessBuilder(program.toString(), "-c", settings.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("clamd.log").toFile())
            .start();
    for (int tries = 0; !answers() && tries < 150; tries++) {
      try {
        TimeUnit.MILLISECONDS.sleep(200);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    if (!clamd.isAlive()) {
      throw new IOException("clamd ended at once: see " + folder.resolve("clamd.log"));
    }
  }

  private boolean answers() {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException notYet) {
      return false;
    }
  }

  @Override
  public void close() {
    if (clamd != null) {
      clamd.destroy();
      try {
        clamd.waitFor(10, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      clamd = null;
    }
    if (standIn != null) {
      standIn.close();
      standIn = null;
    }
  }
}
