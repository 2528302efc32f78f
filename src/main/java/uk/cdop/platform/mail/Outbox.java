package uk.cdop.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.URI;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import uk.cdop.platform.ModuleApi;
import uk.cdop.platform.Settings;

/** Where mail waits to be sent. What is queued in a transaction that commits is sent, even if the server dies right after. */
@ModuleApi
@ApplicationScoped
public class Outbox {
  @PersistenceContext EntityManager entities;
  @Inject Clock clock;
  @Inject Settings settings;

  /** Queues a mail in the caller's transaction. Nothing happens when its occasion already has one. */
  public void queue(Mail mail) {
    entities
        .createNativeQuery(
            "select cast(platform.queue_mail(:id, :key, :recipient, :subject, :body, :at) as text)")
        .setParameter("id", UUID.randomUUID())
        .setParameter("key", mail.key())
        .setParameter("recipient", mail.recipient())
        .setParameter("subject", mail.subject())
        .setParameter("body", mail.body())
        .setParameter("at", Timestamp.from(clock.instant()))
        .getSingleResult();
  }

  /** Queues a mail that carries an entry for the recipient's calendar. Nothing happens when the same change was sent to them before. */
  public void queue(Invitation invitation) {
    Mail mail = invitation.mail();
    entities
        .createNativeQuery(
            "select cast(platform.queue_invitation(:id, :key, :recipient, :subject, :body, :method, :calendar, :at) as text)")
        .setParameter("id", UUID.randomUUID())
        .setParameter("key", mail.key())
        .setParameter("recipient", mail.recipient())
        .setParameter("subject", mail.subject())
        .setParameter("body", mail.body())
        .setParameter("method", invitation.method())
        .setParameter("calendar", CalendarFile.of(invitation, URI.create(settings.publicUrl()).getHost(), clock.instant()))
        .setParameter("at", Timestamp.from(clock.instant()))
        .getSingleResult();
  }
}
