package uk.cdop;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Clock;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The product as it stands in the server: wired, in a transaction, and at the database under the role that owns nothing. */
@ArquillianTest
class SmokeIT {
  @Inject Clock clock;
  @Inject UserTransaction transaction;

  @Resource(lookup = "java:jboss/datasources/CdopDS")
  DataSource database;

  @Resource(lookup = "java:jboss/mail/Cdop")
  Session mail;

  @Test
  void injects_what_the_product_injects() {
    assertThat(clock.instant()).isNotNull();
  }

  @Test
  void hands_mail_to_the_mail_server() throws Exception {
    MimeMessage message = new MimeMessage(mail);
    message.setRecipients(RecipientType.TO, "smoke@example.org");
    message.setSubject("A mail from the server");
    message.setText("It arrived.");

    Transport.send(message);

    assertThat(message.getMessageID()).isNotBlank();
  }

  @Test
  void works_in_the_database_as_a_role_that_cannot_pass_row_level_security() throws Exception {
    transaction.begin();
    try (Connection connection = database.getConnection();
        Statement sql = connection.createStatement();
        ResultSet row = sql.executeQuery("select rolname, rolsuper or rolbypassrls or rolcreatedb or rolcreaterole"
            + " from pg_roles where rolname = current_user")) {
      assertThat(row.next()).isTrue();
      assertThat(row.getString(1)).isEqualTo("cdop_app");
      assertThat(row.getBoolean(2)).isFalse();
    } finally {
      transaction.rollback();
    }
    assertThat(transaction.getStatus()).isEqualTo(Status.STATUS_NO_TRANSACTION);
  }
}
