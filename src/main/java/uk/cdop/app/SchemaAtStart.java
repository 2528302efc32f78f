package uk.cdop.app;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Collectors;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;
import org.jboss.logging.Logger;
import uk.cdop.platform.Settings;

/**
 * Brings the schema up to date before Hibernate checks its mappings against it. The owner role does it;
 * with `CDOP_MIGRATE=false` it only checks that nothing is left to do, for sites that migrate in a step
 * of their own. What cannot work is said in one line that starts with "CDOP cannot start:".
 */
public class SchemaAtStart implements Integrator {
  private static final Logger LOG = Logger.getLogger(SchemaAtStart.class);

  @Override
  public void integrate(
      Metadata metadata, BootstrapContext bootstrap, SessionFactoryImplementor sessionFactory) {
    DataSource owner = reachable("java:jboss/datasources/CdopOwnerDS", "CDOP_DB_OWNER_USER");
    reachable("java:jboss/datasources/CdopDS", "CDOP_DB_USER");
    try {
      Flyway flyway =
          Flyway.configure(SchemaAtStart.class.getClassLoader())
              .dataSource(owner)
              .locations("classpath:db/migration")
              .schemas("flyway")
              .createSchemas(true)
              // Modules are migrated by time stamp, and a branch may land after a younger one.
              .outOfOrder(true)
              .load();
      if (Settings.text("CDOP_MIGRATE").map(Boolean::parseBoolean).orElse(true)) {
        flyway.migrate();
      } else {
        flyway.validate();
      }
    } catch (FlywayException e) {
      throw cannotStart("the database schema does not match this version: " + inOneLine(e), e);
    }
  }

  @Override
  public void disintegrate(SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {}

  private static DataSource reachable(String name, String user) {
    try {
      DataSource source = (DataSource) new InitialContext().lookup(name);
      try (Connection connection = source.getConnection()) {
        connection.isValid(5);
      }
      return source;
    } catch (NamingException | SQLException e) {
      throw cannotStart(
          "the database cannot be reached at "
              + Settings.text("CDOP_DB_URL").orElse("(CDOP_DB_URL is not set)")
              + " as the role in "
              + user
              + ". Check that it runs and that CDOP_DB_URL, the role and its password are right.",
          e);
    }
  }

  /** Flyway says what failed in its first line and at which migration in the second. */
  private static String inOneLine(Throwable e) {
    return e.getMessage() == null
        ? e.getClass().getSimpleName()
        : e.getMessage().lines().map(String::strip).filter(line -> !line.isEmpty()).limit(2).collect(Collectors.joining(". "));
  }

  private static IllegalStateException cannotStart(String why, Exception cause) {
    LOG.fatal("CDOP cannot start: " + why);
    return new IllegalStateException("CDOP cannot start: " + why, cause);
  }
}
