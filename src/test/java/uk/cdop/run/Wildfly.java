package uk.cdop.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/** The provisioned server, working in a copy of its standalone folder so that the build's own stays as it was made. */
public final class Wildfly {
  private static final String REASON = "CDOP cannot start:";

  private final Supplier<Child> start;
  private final Path deployments;
  private final Path log;
  private final Ports ports;
  private Child child;

  private Wildfly(Supplier<Child> start, Path deployments, Path log, Ports ports) {
    this.start = start;
    this.child = start.get();
    this.deployments = deployments;
    this.log = log;
    this.ports = ports;
  }

  static Wildfly start(Folders folders, Ports ports, Map<String, String> environment, Watchdog watchdog) {
    if (!Files.isDirectory(folders.server().resolve("standalone"))) {
      throw new Trouble("There is no server in " + folders.server() + ". Run mvn package.");
    }
    Path base = folders.data().resolve("wildfly");
    Folders.delete(base);
    Folders.copy(folders.server().resolve("standalone"), base);
    Path log = folders.log("wildfly");
    StandaloneCommandBuilder command = StandaloneCommandBuilder.of(folders.server())
        .setJavaHome(System.getProperty("java.home"))
        .setBaseDirectory(base)
        .setLogDirectory(folders.log("server").getParent())
        .setJavaOptions(javaOptions())
        .addServerArgument("-Djboss.node.name=cdop");
    List<String> line = command.build();
    return new Wildfly(() -> Child.start(line, environment, log, watchdog), base.resolve("deployments"), log, ports);
  }

  private static List<String> javaOptions() {
    List<String> options = new ArrayList<>(List.of("-Xms128m", "-Xmx768m", "-XX:MetaspaceSize=96M", "-XX:+UseSerialGC",
        "-Djava.net.preferIPv4Stack=true", "-Djava.awt.headless=true", "-Duser.timezone=UTC"));
    String more = System.getenv("CDOP_JAVA_OPTIONS");
    if (more != null && !more.isBlank()) {
      options.addAll(List.of(more.trim().split("\\s+")));
    }
    return options;
  }

  void awaitServer() {
    boolean up = Await.until(Duration.ofSeconds(120), this::alive,
        () -> Await.answers("http://127.0.0.1:" + ports.management() + "/health/live"));
    if (!up) {
      throw new Trouble("WildFly did not start: " + reason() + " (" + log + ")");
    }
  }

  /** Puts the WAR into the server, new or again, and waits for the verdict. */
  void deploy(Path war) {
    Path done = deployments.resolve("cdop.war.deployed");
    Path failed = deployments.resolve("cdop.war.failed");
    try {
      Files.deleteIfExists(done);
      Files.deleteIfExists(failed);
      Path part = deployments.resolve("cdop.war.part");
      Files.copy(war, part, StandardCopyOption.REPLACE_EXISTING);
      Files.move(part, deployments.resolve("cdop.war"), StandardCopyOption.ATOMIC_MOVE);
      Files.writeString(deployments.resolve("cdop.war.dodeploy"), "");
    } catch (IOException e) {
      throw new Trouble("The WAR " + war + " cannot be deployed: " + e.getMessage() + ". Run mvn package.", e);
    }
    boolean settled = Await.until(Duration.ofSeconds(240), this::alive, () -> Files.exists(done) || Files.exists(failed));
    if (!settled || Files.exists(failed)) {
      throw new Trouble(reason() + " (" + log + ")");
    }
  }

  void awaitReady(String publicUrl) {
    boolean ready = Await.until(Duration.ofSeconds(60), this::alive,
        () -> Await.answers("http://127.0.0.1:" + ports.management() + "/health/ready") && Await.answers(publicUrl + "/"));
    if (!ready) {
      throw new Trouble("The product was deployed but did not become ready within 60 seconds: " + reason() + " (" + log + ")");
    }
  }

  /** Takes the server down as a power cut would. */
  void crash() {
    child.kill();
  }

  /** Starts it again with what it had; what was deployed is deployed again by itself. */
  void startAgain() {
    revive();
    awaitServer();
  }

  /** Starts it again and does not wait. */
  void revive() {
    child = start.get();
  }

  boolean alive() {
    return child.alive();
  }

  void stop() {
    child.stop(30);
  }

  /** What the product itself gave as its reason, or else the last cause that the server names. */
  private String reason() {
    try (Stream<String> text = new String(Files.readAllBytes(log), StandardCharsets.UTF_8).lines()) {
      List<String> lines = text.toList();
      return lines.stream().filter(line -> line.contains(REASON)).map(line -> line.substring(line.indexOf(REASON))).findFirst()
          .or(() -> lines.stream().filter(line -> line.startsWith("Caused by: ")).reduce((earlier, later) -> later).map(Wildfly::abridged))
          .or(() -> lines.stream().filter(line -> line.contains(" ERROR ")).findFirst().map(Wildfly::abridged))
          .orElse("the log gives no reason");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String abridged(String line) {
    return "the server says: " + (line.length() > 400 ? line.substring(0, 400) + "…" : line);
  }
}
