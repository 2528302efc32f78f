package uk.cdop.run;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * PostgreSQL from its embedded binaries, with the two roles of an installation: cdop_owner owns the database and migrates it, cdop_app works
 * in it and cannot pass row-level security. Commits reach the disk, as in production.
 */
public final class Database {
  private final EmbeddedPostgres postgres;
  private final int port;
  private final Secrets secrets;
  private final Watchdog watchdog;
  private final long pid;

  private Database(EmbeddedPostgres postgres, int port, Secrets secrets, Watchdog watchdog, long pid) {
    this.postgres = postgres;
    this.port = port;
    this.secrets = secrets;
    this.watchdog = watchdog;
    this.pid = pid;
  }

  static Database start(Folders folders, int port, Secrets secrets, Watchdog watchdog) {
    Path data = folders.data().resolve("pgdata");
    Redirect log = Redirect.appendTo(folders.log("postgresql").toFile());
    try {
      EmbeddedPostgres postgres = EmbeddedPostgres.builder()
          .setPort(port)
          .setDataDirectory(data)
          .setCleanDataDirectory(false)
          .setOverrideWorkingDirectory(Folders.make(folders.project().resolve(".run/pgbin")).toFile())
          .setRegisterShutdownHook(false)
          .setPGStartupWait(Duration.ofSeconds(60))
          .setServerConfig("fsync", "on")
          .setServerConfig("synchronous_commit", "on")
          .setServerConfig("max_connections", "60")
          .setServerConfig("shared_buffers", "128MB")
          .setServerConfig("shared_preload_libraries", "pg_stat_statements")
          .setOutputRedirector(log)
          .setErrorRedirector(log)
          .start();
      long pid = Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).getFirst().trim());
      watchdog.watch(pid);
      Database database = new Database(postgres, port, secrets, watchdog, pid);
      database.prepare();
      return database;
    } catch (IOException | IllegalStateException e) {
      throw new Trouble("PostgreSQL did not start: see " + folders.log("postgresql")
          + "; if its data is damaged, run deploy/run --fresh.", e);
    } catch (SQLException e) {
      throw new Trouble("PostgreSQL refused to make the database: " + e.getMessage(), e);
    }
  }

  public String url() {
    return "jdbc:postgresql://localhost:" + port + "/cdop";
  }

  /** A connection that sees every row of every CDOP; for assertions only. */
  public Connection asSuperuser() throws SQLException {
    return DriverManager.getConnection(url(), "postgres", "");
  }

  /** As the application connects: under both walls. */
  public Connection asApplication() throws SQLException {
    return DriverManager.getConnection(url(), "cdop_app", secrets.of("database.app"));
  }

  private void prepare() throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:postgresql://localhost:" + port + "/postgres", "postgres", "");
        Statement sql = connection.createStatement()) {
      role(sql, "cdop_owner", secrets.of("database.owner"));
      role(sql, "cdop_app", secrets.of("database.app"));
      if (!exists(sql, "select 1 from pg_database where datname = 'cdop'")) {
        sql.execute("create database cdop owner cdop_owner");
        sql.execute("revoke all on database cdop from public");
        sql.execute("grant connect on database cdop to cdop_app");
      }
    }
  }

  private static void role(Statement sql, String name, String password) throws SQLException {
    if (!exists(sql, "select 1 from pg_roles where rolname = '" + name + "'")) {
      sql.execute("create role " + name);
    }
    sql.execute("alter role " + name + " login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password '" + password + "'");
  }

  private static boolean exists(Statement sql, String query) throws SQLException {
    try (ResultSet rows = sql.executeQuery(query)) {
      return rows.next();
    }
  }

  void stop() {
    try {
      postgres.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      watchdog.forget(pid);
    }
  }
}
