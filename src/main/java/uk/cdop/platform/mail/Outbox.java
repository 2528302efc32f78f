package uk.cdop.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import uk.cdop.platform.ModuleApi;

/** Where mail waits to be sent. What is queued in a transaction that commits is sent, even if the server dies right after. */
@ModuleApi
@ApplicationScoped
public class Outbox {
  @PersistenceContext EntityManager entities;
  @Inject Clock clock;

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
}
