package uk.cdop.run;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import uk.cdop.demo.Demonstration;
import java.util.function.Supplier;

/** All the servers of one installation on this machine, started together and stopped in the reverse order. */
public final class Stack implements AutoCloseable {
  private static final String NCMD_CLIENT = "cdop-service";

  private final Folders folders;
  private final Ports ports;
  private final Progress progress;
  private final Secrets secrets;
  private final Deque<Part> started = new ArrayDeque<>();
  private volatile boolean closed;
  private FileChannel lock;
  private Watchdog watchdog;
  private Database database;
  private Keycloak keycloak;
  private MailServer mail;
  private NcmdSimulator ncmd;
  private Wildfly wildfly;
  private int scannerPort;
  private int roundSeconds;

  private record Part(String name, Runnable stop) {}

  public Stack(Folders folders, Ports ports, Progress progress) {
    this.folders = folders;
    this.ports = ports;
    this.progress = progress;
    this.secrets = Secrets.in(folders.data());
  }

  /** Takes the data folder and the ports, or says who has them. */
  public void claim() {
    lockFolder();
    ports.requireFree();
  }

  /** Names the virus scanner on this machine; without one, that of the environment is used, if there is one at all. */
  public void scannedBy(int port) {
    scannerPort = port;
  }

  /** Lets no background work of the product rest for longer, so that a test need not wait for it. */
  public void roundsWithin(int seconds) {
    roundSeconds = seconds;
  }

  /** Starts the servers in what was claimed; a fresh start forgets the database and the mails. */
  public void start(boolean fresh) {
    if (fresh) {
      Folders.delete(folders.data().resolve("pgdata"));
      Folders.delete(folders.data().resolve("mail"));
    }
    watchdog = Watchdog.over(folders.data());
    progress.say("Starting Keycloak on port " + ports.keycloak() + " (about a minute the first time)");
    keycloak = begun("Keycloak", () -> Keycloak.start(folders, ports.keycloak(), publicUrl(), secrets, watchdog), Keycloak::stop);
    mail = begun("the mailbox", () -> MailServer.start(folders, ports, secrets), MailServer::stop);
    ncmd = begun("the simulator of the NCMD", () -> NcmdSimulator.on(ports.ncmd(), NCMD_CLIENT, secrets.of("ncmd")), NcmdSimulator::stop);
    database = begun("PostgreSQL", () -> Database.start(folders, ports.database(), secrets, watchdog), Database::stop);
    progress.say("PostgreSQL is up on port " + ports.database());
    wildfly = begun("WildFly", () -> Wildfly.start(folders, ports, environment(), watchdog), Wildfly::stop);
    together(() -> {
      keycloak.awaitReady();
      progress.say("Keycloak is up");
    }, () -> {
      wildfly.awaitServer();
      progress.say("WildFly is up on port " + ports.app());
    });
  }

  /** Puts the product into the running server. */
  public void deploy() {
    progress.say("Starting the product");
    wildfly.deploy(folders.war());
    wildfly.awaitReady(publicUrl());
    progress.say("The product is up");
  }

  /** Puts the demonstration's cases into a product that has none. */
  public void demonstrate() {
    try {
      if (Demonstration.into(database.url(), "cdop_owner", secrets.of("database.owner"), folders.project().resolve("deploy/demo/users.json"))) {
        progress.say("The demonstration's cases are loaded");
      }
    } catch (SQLException e) {
      throw new Trouble("The demonstration's cases could not be loaded. " + e.getMessage().lines().findFirst().orElse(""), e);
    }
  }

  /** Puts the demonstration's cases beside what tests have made. */
  public void demonstrateBeside() {
    try {
      Demonstration.beside(database.url(), "cdop_owner", secrets.of("database.owner"), folders.project().resolve("deploy/demo/users.json"));
    } catch (SQLException e) {
      throw new Trouble("The demonstration's cases could not be loaded: " + e.getMessage(), e);
    }
  }

  /** Takes the server of the product down as a power cut would; the others go on. */
  public void crash() {
    wildfly.crash();
  }

  /** Starts the server of the product again after a crash and waits until it answers. */
  public void recover() {
    wildfly.startAgain();
    wildfly.awaitReady(publicUrl());
  }

  /** Starts the server of the product again after a crash and does not wait for it. */
  public void revive() {
    wildfly.revive();
  }

  /** Waits until the server of the product answers. */
  public void awaitReady() {
    wildfly.awaitServer();
    wildfly.awaitReady(publicUrl());
  }

  public String publicUrl() {
    return "http://localhost:" + ports.app();
  }

  public Database database() {
    return database;
  }

  public Keycloak keycloak() {
    return keycloak;
  }

  public MailServer mail() {
    return mail;
  }

  /** The receiving service that stands in for the national database. */
  public NcmdSimulator ncmd() {
    return ncmd;
  }

  public Secrets secrets() {
    return secrets;
  }

  /** The file whose duration sets the product's clock forward. */
  public Path clock() {
    return folders.data().resolve("clock");
  }

  public Ports ports() {
    return ports;
  }

  boolean closed() {
    return closed;
  }

  boolean alive() {
    return wildfly.alive();
  }

  private Map<String, String> environment() {
    Map<String, String> environment = new LinkedHashMap<>();
    environment.put("CDOP_MODE", "demo");
    environment.put("CDOP_CLOCK", clock().toString());
    environment.put("CDOP_PUBLIC_URL", publicUrl());
    environment.put("CDOP_HTTP_PORT", String.valueOf(ports.app()));
    environment.put("CDOP_MANAGEMENT_PORT", String.valueOf(ports.management()));
    environment.put("CDOP_DB_URL", database.url());
    environment.put("CDOP_DB_USER", "cdop_app");
    environment.put("CDOP_DB_PASSWORD", secrets.of("database.app"));
    environment.put("CDOP_DB_OWNER_USER", "cdop_owner");
    environment.put("CDOP_DB_OWNER_PASSWORD", secrets.of("database.owner"));
    environment.put("CDOP_OIDC_PROVIDER_URL", keycloak.realmUrl());
    environment.put("CDOP_OIDC_CLIENT_ID", "cdop-web");
    environment.put("CDOP_OIDC_CLIENT_SECRET", secrets.of("keycloak.web"));
    environment.put("CDOP_SMTP_HOST", "localhost");
    environment.put("CDOP_SMTP_PORT", String.valueOf(ports.smtp()));
    environment.put("CDOP_SMTP_USER", MailServer.USER);
    environment.put("CDOP_SMTP_PASSWORD", secrets.of("mail"));
    environment.put("CDOP_FILE_KEY", secrets.key("files"));
    environment.put("CDOP_NCMD_URL", "http://localhost:" + ports.ncmd());
    environment.put("CDOP_NCMD_TOKEN_URL", "http://localhost:" + ports.ncmd() + "/token");
    environment.put("CDOP_NCMD_CLIENT_ID", NCMD_CLIENT);
    environment.put("CDOP_NCMD_CLIENT_SECRET", secrets.of("ncmd"));
    environment.put("CDOP_NCMD_TIMEOUT_SECONDS", "3");
    if (roundSeconds > 0) {
      environment.put("CDOP_ROUND_SECONDS", String.valueOf(roundSeconds));
    }
    if (scannerPort > 0) {
      environment.put("CDOP_CLAMAV_HOST", "127.0.0.1");
      environment.put("CDOP_CLAMAV_PORT", String.valueOf(scannerPort));
    }
    environment.put("CDOP_MAIL_FROM", "case-review@cdop.example.nhs.uk");
    return environment;
  }

  /** Starting and stopping take turns, so that nothing starts that nobody will stop. */
  private synchronized <T> T begun(String name, Supplier<T> start, Consumer<T> stop) {
    if (closed) {
      throw new Trouble("It was stopped while it started.");
    }
    T part = start.get();
    started.push(new Part(name, () -> stop.accept(part)));
    return part;
  }

  private static void together(Runnable one, Runnable other) {
    try {
      CompletableFuture.allOf(CompletableFuture.runAsync(one), CompletableFuture.runAsync(other)).join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof Trouble trouble ? trouble : e;
    }
  }

  private void lockFolder() {
    Path file = Folders.make(folders.data()).resolve("lock");
    try {
      lock = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock held = lock.tryLock();
      if (held == null) {
        lock.close();
        throw new Trouble("A stack is already running in " + folders.data()
            + ". Stop it with deploy/stop, or start another with --data DIR and --port-offset N.");
      }
    } catch (IOException e) {
      throw new Trouble("The folder " + folders.data() + " cannot be written to. Choose another with --data DIR.", e);
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    while (!started.isEmpty()) {
      Part part = started.pop();
      progress.say("Stopping " + part.name());
      part.stop().run();
    }
    if (watchdog != null) {
      watchdog.dismiss();
      watchdog = null;
    }
  }
}
