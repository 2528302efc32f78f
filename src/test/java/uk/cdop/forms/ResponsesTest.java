package uk.cdop.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.hibernate.SessionFactory;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.classloading.internal.ClassLoaderServiceImpl;
import org.hibernate.cfg.Configuration;
import org.hibernate.integrator.spi.Integrator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import uk.cdop.platform.Missing;
import uk.cdop.platform.Stale;

/** Keeps responses in a real PostgreSQL, under the role and the policies of the product. */
class ResponsesTest {

  private static final Editions EDITIONS = Editions.read();
  private static final Instant NOW = Instant.parse("2026-11-21T10:15:30.123456Z");

  private static EmbeddedPostgres postgres;
  private static SessionFactory sessions;

  @BeforeAll
  static void start() throws IOException, SQLException {
    postgres = EmbeddedPostgres.start();
    try (Connection admin = postgres.getPostgresDatabase().getConnection(); var sql = admin.createStatement()) {
      sql.execute("create role cdop_owner login; create role cdop_app login; grant create on database postgres to cdop_owner");
    }
    Flyway.configure()
        .dataSource(as("cdop_owner"))
        .defaultSchema("flyway")
        .locations("classpath:db/migration/platform", "classpath:db/migration/forms")
        .load()
        .migrate();
    sessions = new Configuration(new BootstrapServiceRegistryBuilder().applyClassLoaderService(new WithoutStartUp()).build())
        .addAnnotatedClass(FormResponse.class)
        .addAnnotatedClass(Revision.class)
        .setProperty("hibernate.hbm2ddl.auto", "validate")
        .setProperty("hibernate.timezone.default_storage", "NORMALIZE_UTC")
        .setProperty("hibernate.jdbc.time_zone", "UTC")
        .addProperties(properties(as("cdop_app")))
        .buildSessionFactory();
  }

  @AfterAll
  static void stop() throws IOException {
    sessions.close();
    postgres.close();
  }

  @Test
  void keeps_answers_and_every_revision() {
    var opened = in("OXON", responses -> responses.open("OXON", "notification", Answers.none(), "public"));
    var saved = in("OXON", responses -> responses.save(opened.id(), SomeAnswers.notification(), opened.version(), "public"));
    assertThat(saved.version()).isGreaterThan(opened.version());
    var read = in("OXON", responses -> responses.get(opened.id()));
    assertThat(read).isEqualTo(saved);
    assertThat(read.answers()).isEqualTo(SomeAnswers.notification());
    assertThat(count("OXON", "select count(*) from forms.revision where response_id = '" + opened.id().value() + "'")).isEqualTo(2);
  }

  @Test
  void does_not_overwrite_what_someone_else_saved() {
    var opened = in("OXON", responses -> responses.open("OXON", "notification", Answers.none(), "public"));
    var first = Answers.none().with("child.sex", "1");
    in("OXON", responses -> responses.save(opened.id(), first, opened.version(), "one"));
    assertThatThrownBy(() -> in("OXON", responses -> responses.save(opened.id(), Answers.none(), opened.version(), "two")))
        .isInstanceOf(Stale.class);
    assertThat(in("OXON", responses -> responses.get(opened.id())).answers()).isEqualTo(first);
  }

  @Test
  void freezes_what_was_submitted_without_the_answers_that_are_not_asked() {
    var answers = SomeAnswers.notification().with("ncmd.alert_reason", "No longer asked");
    var opened = in("OXON", responses -> responses.open("OXON", "notification", answers, "public"));
    var sent = in("OXON", responses -> responses.submit(opened.id(), opened.version(), "public"));
    assertThat(sent.answers()).isEqualTo(SomeAnswers.notification());
    assertThat(sent.submission()).contains(new Response.Submission(NOW, "public"));
    assertThatThrownBy(() -> in("OXON", responses -> responses.save(sent.id(), Answers.none(), sent.version(), "public")))
        .isInstanceOf(Stale.class);
    assertThatThrownBy(() -> count("OXON", "with x as (update forms.response set form = 'x' where id = '" + sent.id().value()
        + "' returning 1) select count(*) from x")).hasStackTraceContaining("frozen");
  }

  @Test
  void does_not_submit_what_is_not_complete() {
    var opened = in("OXON", responses -> responses.open("OXON", "notification", Answers.none(), "public"));
    assertThatThrownBy(() -> in("OXON", responses -> responses.submit(opened.id(), opened.version(), "public")))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void another_cdop_finds_nothing_and_nobody_deletes() {
    var opened = in("OXON", responses -> responses.open("OXON", "notification", Answers.none(), "public"));
    assertThatThrownBy(() -> in("BUCKS", responses -> responses.get(opened.id()))).isInstanceOf(Missing.class);
    assertThat(count("BUCKS", "select count(*) from forms.revision where cdop = 'OXON'")).isZero();
    assertThat(count("", "select count(*) from forms.response")).isZero();
    assertThatThrownBy(() -> in("BUCKS", responses -> responses.open("OXON", "notification", Answers.none(), "public")))
        .hasStackTraceContaining("row-level security");
    assertThatThrownBy(() -> count("OXON", "with x as (delete from forms.revision returning 1) select count(*) from x"))
        .hasStackTraceContaining("permission denied");
  }

  private static <T> T in(String cdop, Function<Responses, T> act) {
    return sessions.fromTransaction(session -> {
      tenant(session, cdop);
      var responses = new Responses();
      responses.entities = session;
      responses.editions = EDITIONS;
      responses.clock = Clock.fixed(NOW, ZoneOffset.UTC);
      return act.apply(responses);
    });
  }

  private static long count(String cdop, String sql) {
    return sessions.fromTransaction(session -> {
      tenant(session, cdop);
      return session.createNativeQuery(sql, Long.class).getSingleResult();
    });
  }

  private static void tenant(EntityManager entities, String cdop) {
    entities.createNativeQuery("select set_config('app.cdop', :cdop, true)", String.class).setParameter("cdop", cdop).getSingleResult();
  }

  private static PGSimpleDataSource as(String role) {
    var source = new PGSimpleDataSource();
    source.setUrl(postgres.getJdbcUrl(role, "postgres"));
    return source;
  }

  /** Leaves out the integrator that checks the database when the product itself starts. */
  private static final class WithoutStartUp extends ClassLoaderServiceImpl {
    @Override
    public <S> Collection<S> loadJavaServices(Class<S> contract) {
      return contract == Integrator.class ? List.of() : super.loadJavaServices(contract);
    }
  }

  private static Properties properties(PGSimpleDataSource source) {
    var properties = new Properties();
    properties.put("hibernate.connection.datasource", source);
    return properties;
  }
}
