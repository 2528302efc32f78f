package uk.cdop.platform.mail;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.platform.Settings;

/**
 * Sends the mail that waits longest. The row is locked while it is sent; after a crash between sending
 * and committing the same mail goes out again under the same Message-ID.
 */
@ApplicationScoped
public class SendMail {
  @PersistenceContext EntityManager entities;
  @Inject Clock clock;
  @Inject Settings settings;

  @Resource(lookup = "java:jboss/mail/Cdop")
  Session session;

  /** Whether there was a mail to try. */
  @Transactional
  public boolean next() {
    Optional<Waiting> waiting = longestWaiting();
    waiting.ifPresent(this::attempt);
    return waiting.isPresent();
  }

  private Optional<Waiting> longestWaiting() {
    List<?> found =
        entities
            .createNativeQuery("select id, recipient, subject, body, attempts, calendar_method, calendar from platform.next_mail(:now)")
            .setParameter("now", Timestamp.from(clock.instant()))
            .getResultList();
    return found.stream().findFirst().map(row -> waiting((Object[]) row));
  }

  private static Waiting waiting(Object[] row) {
    return new Waiting(
        (UUID) row[0], (String) row[1], (String) row[2], (String) row[3], ((Number) row[4]).intValue(),
        new Calendar((String) row[5], (String) row[6]));
  }

  private void attempt(Waiting mail) {
    try {
      deliver(Letter.of(session, mail, settings.mailFrom(), settings.publicUrl(), clock.instant()));
      sent(mail.id());
    } catch (AddressException neverGood) {
      notSent(mail.id(), "ADDRESS_REFUSED", Optional.empty());
    } catch (SendFailedException refused) {
      boolean unknown = refused.getInvalidAddresses() != null && refused.getInvalidAddresses().length > 0;
      notSent(mail.id(), unknown ? "ADDRESS_REFUSED" : "REFUSED", later(mail));
    } catch (MessagingException unreachable) {
      notSent(mail.id(), "SERVER_UNREACHABLE", later(mail));
    }
  }

  /** The server's mail session cannot hold an account that may be absent, so the account comes here. */
  private void deliver(Message letter) throws MessagingException {
    Optional<String> account = Settings.text("CDOP_SMTP_USER");
    if (account.isPresent()) {
      Transport.send(letter, account.get(), Settings.text("CDOP_SMTP_PASSWORD").orElse(""));
    } else {
      Transport.send(letter);
    }
  }

  private Optional<Instant> later(Waiting mail) {
    return Retry.after(mail.attempts() + 1, clock.instant());
  }

  private void sent(UUID id) {
    entities
        .createNativeQuery("select cast(platform.mail_sent(:id, :at) as text)")
        .setParameter("id", id)
        .setParameter("at", Timestamp.from(clock.instant()))
        .getSingleResult();
  }

  private void notSent(UUID id, String code, Optional<Instant> next) {
    entities
        .createNativeQuery("select cast(platform.mail_not_sent(:id, :code, cast(:next as timestamptz)) as text)")
        .setParameter("id", id)
        .setParameter("code", code)
        .setParameter("next", next.map(Instant::toString).orElse(null))
        .getSingleResult();
  }

  /** The entry for a calendar that a mail carries; empty texts when it carries none. */
  record Calendar(String method, String text) {}

  /** A mail in hand. */
  record Waiting(UUID id, String recipient, String subject, String body, int attempts, Calendar calendar) {
    /** Says nothing of its content. */
    @Override
    public String toString() {
      return "Waiting " + id;
    }
  }
}
