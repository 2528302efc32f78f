package uk.cdop.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A real Keycloak with the realm imported. It keeps its own small database; a changed realm is imported anew into an empty one. */
public final class Keycloak {
  private final Child child;
  private final int port;
  private final Path log;

  private Keycloak(Child child, int port, Path log) {
    this.child = child;
    this.port = port;
    this.log = log;
  }

  static Keycloak start(Folders folders, int port, String publicUrl, Secrets secrets, Watchdog watchdog) {
    Path home = home(folders);
    Path log = folders.log("keycloak");
    bring(home, Realm.of(folders.project(), publicUrl, secrets));
    List<String> command = List.of(home.resolve("bin/kc.sh").toString(), "start-dev", "--http-host=localhost",
        "--http-port=" + port, "--hostname=http://localhost:" + port, "--import-realm", "--cache=local", "--log-level=warn");
    Map<String, String> environment = Map.of(
        "JAVA_HOME", System.getProperty("java.home"),
        "JAVA_OPTS", "-Xms64m -Xmx384m -XX:MetaspaceSize=96M -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8"
            + " -Djava.security.egd=file:/dev/urandom",
        "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
        "KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.of("keycloak.admin"));
    return new Keycloak(Child.start(command, environment, log, watchdog), port, log);
  }

  public String realmUrl() {
    return "http://localhost:" + port + "/realms/cdop";
  }

  void awaitReady() {
    boolean ready = Await.until(Duration.ofSeconds(240), child::alive,
        () -> Await.answers(realmUrl() + "/.well-known/openid-configuration"));
    if (!ready) {
      throw new Trouble((child.alive() ? "Keycloak was not ready after 240 seconds" : "Keycloak ended while it started")
          + ": see " + log + "; deleting the folder keycloak beside it gives a new start.");
    }
  }

  void stop() {
    child.stop(15);
  }

  private static Path home(Folders folders) {
    Path home = folders.data().resolve("keycloak");
    if (Files.exists(home.resolve("bin/kc.sh"))) {
      return home;
    }
    try (Stream<Path> unpacked = Files.list(folders.downloads())) {
      Path dist = unpacked.filter(each -> each.getFileName().toString().startsWith("keycloak-") && Files.isDirectory(each))
          .max(Path::compareTo).orElseThrow(() -> new Trouble("Keycloak has not been unpacked. Run mvn package."));
      Path half = folders.data().resolve("keycloak.part");
      Folders.delete(half);
      Folders.copy(dist, half);
      Files.move(half, home);
      return home;
    } catch (IOException e) {
      throw new Trouble("Keycloak cannot be unpacked into " + home + ". Is the disk full, or was the build left out? Run mvn package.", e);
    }
  }

  /** Keycloak never changes a realm that it already has. */
  private static void bring(Path home, Realm realm) {
    Path digest = home.resolve("data/realm.sha256");
    try {
      if (Files.exists(digest) && Files.readString(digest).equals(realm.digest())) {
        return;
      }
      Folders.delete(home.resolve("data/h2"));
      Path folder = Folders.make(home.resolve("data/import"));
      Files.writeString(folder.resolve("cdop-realm.json"), realm.json());
      Files.writeString(digest, realm.digest());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
